/** {@code tiepnhan rules}: the rules this terminal works by. */
@NullMarked
package vn.tiepnhan.cli.rules;

import org.jspecify.annotations.NullMarked;
