/** Vietnamese from plain keys, by Telex or VNI, without any input method of the system. */
@NullMarked
package vn.tiepnhan.ui.kit.compose;

import org.jspecify.annotations.NullMarked;
