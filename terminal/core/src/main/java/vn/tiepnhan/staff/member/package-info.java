/** Who works at an office: the list of its people as the centre signs it, their roles, and who of them is at work. */
@NullMarked
package vn.tiepnhan.staff.member;

import org.jspecify.annotations.NullMarked;
