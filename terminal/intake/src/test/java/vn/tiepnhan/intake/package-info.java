/** The intake as a stranger meets it: over real HTTP, on a free port, with files on a real disk. */
@NullMarked
package vn.tiepnhan.intake;

import org.jspecify.annotations.NullMarked;
