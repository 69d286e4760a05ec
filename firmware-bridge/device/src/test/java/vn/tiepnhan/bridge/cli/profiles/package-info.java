/** Tests of the profiles verbs. */
@NullMarked
package vn.tiepnhan.bridge.cli.profiles;

import org.jspecify.annotations.NullMarked;
