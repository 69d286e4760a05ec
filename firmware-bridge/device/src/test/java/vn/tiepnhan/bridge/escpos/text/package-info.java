/** Tests of slips sent as letters. */
@NullMarked
package vn.tiepnhan.bridge.escpos.text;

import org.jspecify.annotations.NullMarked;
