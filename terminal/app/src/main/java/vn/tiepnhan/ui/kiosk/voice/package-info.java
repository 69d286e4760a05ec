/** The kiosk's voice: a program of its own speaks; where it is absent the kiosk is silent and goes on. */
@NullMarked
package vn.tiepnhan.ui.kiosk.voice;

import org.jspecify.annotations.NullMarked;
