/** Which rules a terminal works by: what came signed, kept version by version, else what the program ships. */
@NullMarked
package vn.tiepnhan.rules;

import org.jspecify.annotations.NullMarked;
