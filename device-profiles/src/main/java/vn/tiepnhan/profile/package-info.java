/** Records for device profiles: load, validate and explain them. */
@NullMarked
package vn.tiepnhan.profile;

import org.jspecify.annotations.NullMarked;
