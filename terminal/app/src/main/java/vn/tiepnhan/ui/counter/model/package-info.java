/** What the counter window knows and does, without a window: one immutable state, one registry of actions, one model. */
@NullMarked
package vn.tiepnhan.ui.counter.model;

import org.jspecify.annotations.NullMarked;
