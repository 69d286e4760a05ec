/** The command line's words for what technicians do with a printer. */
@NullMarked
package vn.tiepnhan.bridge.cli.printer;

import org.jspecify.annotations.NullMarked;
