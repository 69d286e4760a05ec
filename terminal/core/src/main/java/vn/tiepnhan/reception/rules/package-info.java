/** The rules one office works by: its profile, its hours, and which providers it hears from. */
@NullMarked
package vn.tiepnhan.reception.rules;

import org.jspecify.annotations.NullMarked;
