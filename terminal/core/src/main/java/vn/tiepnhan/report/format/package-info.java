/** The ways to write a report down: lines for a person, CSV, a workbook, a picture. */
@NullMarked
package vn.tiepnhan.report.format;

import org.jspecify.annotations.NullMarked;
