/** Verbs that look at certificates and signatures of units. */
@NullMarked
package vn.tiepnhan.cli.certificate;

import org.jspecify.annotations.NullMarked;
