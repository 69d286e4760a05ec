/** Scanners that type like a keyboard, told from people by their rhythm; the last resort where no better cable is had. */
@NullMarked
package vn.tiepnhan.ui.wedge;

import org.jspecify.annotations.NullMarked;
