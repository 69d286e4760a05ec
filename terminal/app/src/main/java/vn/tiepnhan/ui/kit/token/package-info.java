/** Design tokens: colours, tones, type, spacing, and the look they give to the toolkit. */
@NullMarked
package vn.tiepnhan.ui.kit.token;

import org.jspecify.annotations.NullMarked;
