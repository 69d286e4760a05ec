/** Makes profiles of other people's printer capability files, and says what was left out and what was put right. */
@NullMarked
package vn.tiepnhan.profile.foreign;

import org.jspecify.annotations.NullMarked;
