package vn.tiepnhan.policy;

import org.jspecify.annotations.Nullable;

/**
 * One line of a decision table.
 *
 * @param procedure a code that stands for all the catalogue treats alike
 * @param row of the data that decides
 */
public record DecisionCase(
        Facts.Event event,
        Facts.Filer filer,
        Facts.Channel channel,
        String procedure,
        boolean barcode,
        Facts.PreSent preSent,
        Facts.@Nullable Incident incident,
        Outcome outcome,
        String rule,
        String row) {}
