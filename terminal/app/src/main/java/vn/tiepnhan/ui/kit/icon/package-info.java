/** Small pictures: icons, key caps, status shapes. */
@NullMarked
package vn.tiepnhan.ui.kit.icon;

import org.jspecify.annotations.NullMarked;
