/** The use cases of the counter: assess, receive, refuse, void, reprint. */
@NullMarked
package vn.tiepnhan.reception;

import org.jspecify.annotations.NullMarked;
