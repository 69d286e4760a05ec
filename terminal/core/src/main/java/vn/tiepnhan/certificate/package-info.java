/** Certificates units sign with: whose they are, whether they stand, and signatures made with them. */
@NullMarked
package vn.tiepnhan.certificate;

import org.jspecify.annotations.NullMarked;
