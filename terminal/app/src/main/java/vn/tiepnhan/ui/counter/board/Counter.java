package vn.tiepnhan.ui.counter.board;

import java.util.concurrent.Executor;

/**
 * What a part of the counter works with.
 *
 * @param background for what blocks
 */
public record Counter(Board board, Front front, Slips slips, Executor background) {}
