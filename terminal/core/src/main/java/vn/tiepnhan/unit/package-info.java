/** What the office knows of one unit: how it files, who helps it, what it brought and promised before. */
@NullMarked
package vn.tiepnhan.unit;

import org.jspecify.annotations.NullMarked;
