package vn.tiepnhan.clock;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.store.Tables;

/** The newest time this terminal knows to be past: a clock that shows less, or far more, is not believed. */
public final class NewestTime {
    /** Setting: the time a person confirmed, and the last receipt of before that, {@code 2026-11-26T09:00 17}. */
    private static final String CONFIRMED = "clock.confirmed";

    private NewestTime() {}

    /** Of receipts the machine's clock dated, and what the centre signed, since a person last confirmed the clock; or that itself. */
    public static Optional<LocalDateTime> of(Tables tables) {
        Confirmed confirmed =
                tables.settings().get(CONFIRMED).flatMap(Confirmed::read).orElse(Confirmed.NEVER);
        Optional<LocalDateTime> receipts = tables.receipts().lastMachineTime(confirmed.receipt());
        return Stream.of(receipts, confirmed.at(), CentreTime.heard(tables))
                .flatMap(Optional::stream)
                .max(LocalDateTime::compareTo);
    }

    /** A person has looked at the clock and says that it is right; receipts of before do not speak against it any more. */
    public static void confirm(Tables tables, LocalDateTime at) {
        tables.settings().put(CONFIRMED, at + " " + tables.receipts().lastSequence());
        CentreTime.forget(tables);
    }

    private record Confirmed(Optional<LocalDateTime> at, long receipt) {
        static final Confirmed NEVER = new Confirmed(Optional.empty(), 0);

        static Optional<Confirmed> read(String text) {
            String[] parts = text.split(" ", -1);
            try {
                return Optional.of(new Confirmed(Optional.of(LocalDateTime.parse(parts[0])), Long.parseLong(parts[1])));
            } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
                return Optional.empty();
            }
        }
    }
}
