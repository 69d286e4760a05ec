/** Bundles applied to a real folder. */
@NullMarked
package vn.tiepnhan.rules;

import org.jspecify.annotations.NullMarked;
