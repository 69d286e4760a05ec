/** Design tokens and the few components every window is made of; nothing here knows what a dossier is. */
@NullMarked
package vn.tiepnhan.ui.kit;

import org.jspecify.annotations.NullMarked;
