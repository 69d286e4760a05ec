/** What a counter is asked and answers: drafts, assessments, receipts and their numbers, papers, and the time it is. */
@NullMarked
package vn.tiepnhan.reception;

import org.jspecify.annotations.NullMarked;
