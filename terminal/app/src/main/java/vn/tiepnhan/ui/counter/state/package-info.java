/** What the counter shows and what can be done in it: immutable states, the list of actions, their words. */
@NullMarked
package vn.tiepnhan.ui.counter.state;

import org.jspecify.annotations.NullMarked;
