/** What happened at the counter beside receiving, as lines for the centre: results handed over, problems told. */
@NullMarked
package vn.tiepnhan.record;

import org.jspecify.annotations.NullMarked;
