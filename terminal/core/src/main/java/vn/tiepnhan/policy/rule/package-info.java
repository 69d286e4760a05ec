/** The dated rules of each profile: reads and examines them, and decides a case by the ones in force. */
@NullMarked
package vn.tiepnhan.policy.rule;

import org.jspecify.annotations.NullMarked;
