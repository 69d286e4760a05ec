/** What the terminal's programs log, and where to. */
@NullMarked
package vn.tiepnhan.cli.log;

import org.jspecify.annotations.NullMarked;
