package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts;

/**
 * All facts a condition can tell apart, for one procedure at one moment.
 *
 * @param decreases the events of workers the profile knows; one it does not know is added
 */
record EveryCase(String procedure, LocalDateTime at, Set<String> decreases) {
    void eachReceiving(Consumer<Facts> told) {
        for (Facts.Filer filer : Facts.Filer.values()) {
            for (Facts.Channel channel : Facts.Channel.values()) {
                receiving(filer, channel, told);
            }
        }
    }

    void eachHandingOver(Consumer<Facts> told) {
        for (Facts.Filer filer : Facts.Filer.values()) {
            for (Facts.Channel channel : Facts.Channel.values()) {
                handingOver(filer, channel, told);
            }
        }
    }

    private void receiving(Facts.Filer filer, Facts.Channel channel, Consumer<Facts> told) {
        for (boolean barcode : new boolean[] {true, false}) {
            for (Facts.PreSent preSent : Facts.PreSent.values()) {
                for (Facts.Incident incident : orNone(Facts.Incident.values())) {
                    told.accept(new Facts(
                            Facts.Event.RECEIVE,
                            filer,
                            procedure,
                            channel,
                            barcode,
                            preSent,
                            incident,
                            null,
                            null,
                            at,
                            null,
                            null,
                            false,
                            false,
                            null,
                            null,
                            0));
                }
            }
        }
    }

    private void handingOver(Facts.Filer filer, Facts.Channel channel, Consumer<Facts> told) {
        LocalDate today = at.toLocalDate();
        for (Facts.ReturnChannel back : Facts.ReturnChannel.values()) {
            for (boolean paperSet : new boolean[] {true, false}) {
                for (boolean collected : new boolean[] {true, false}) {
                    for (String decrease : events()) {
                        for (LocalDate validTo : orNone(new LocalDate[] {today.minusDays(1), today})) {
                            told.accept(handOver(filer, channel, back, paperSet, collected, decrease, validTo));
                        }
                    }
                }
            }
        }
    }

    private Facts handOver(
            Facts.Filer filer,
            Facts.Channel channel,
            Facts.ReturnChannel back,
            boolean paperSet,
            boolean collected,
            @Nullable String decrease,
            @Nullable LocalDate validTo) {
        return new Facts(
                Facts.Event.HAND_OVER,
                filer,
                procedure,
                channel,
                true,
                Facts.PreSent.YES,
                null,
                null,
                null,
                at,
                validTo,
                decrease,
                collected,
                paperSet,
                back,
                null,
                0);
    }

    /** Events that mean different things, none, and one nobody knows. */
    private List<@Nullable String> events() {
        List<@Nullable String> events = new ArrayList<>(decreases);
        events.add("??");
        events.add(null);
        return events;
    }

    private static <T> List<@Nullable T> orNone(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
