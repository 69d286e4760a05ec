package vn.tiepnhan.ui.kiosk.station;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.sql.Settings;
import vn.tiepnhan.store.sql.StoreException;

/**
 * What the receipt numbers in some folders begin with, as far as visitors of a day bring them, so that nobody has to type it:
 * terminal, year, and the zeros that the counter of that year still has.
 */
final class KnownNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(KnownNumbers.class);

    /** Terminal and year. */
    private static final int YEAR_ENDS = 5;

    private static final int COUNTER_ENDS = 11;
    private static final int LAST_COUNTER = 999_999;

    /** A day gives fewer than these, or than nine times those of the year so far. */
    private static final int MORE = 1_000;

    private KnownNumbers() {}

    static String in(List<Path> folders, LocalDate day, String program, Clock clock) {
        List<String> known = new ArrayList<>();
        for (Path folder : folders) {
            try (Store store = Store.beside(folder, program, clock)) {
                known.addAll(store.read(tables -> begin(tables, day)));
            } catch (StoreException unread) {
                LOG.info(
                        "numbers of {} are typed whole: {}",
                        folder,
                        unread.problem().code());
            }
        }
        return shared(known);
    }

    private static List<String> begin(Tables tables, LocalDate day) {
        String terminal = tables.settings().get(Settings.TERMINAL).orElse("");
        return years(day)
                .map(year -> tables.receipts().highest(terminal + ReceiptNumber.year(year)))
                .flatMap(Optional::stream)
                .map(KnownNumbers::upTo)
                .toList();
    }

    /** In the first months of a year people still bring slips of the last. */
    private static Stream<Integer> years(LocalDate day) {
        boolean early = day.getMonth().compareTo(Month.MARCH) <= 0;
        return early ? Stream.of(day.getYear() - 1, day.getYear()) : Stream.of(day.getYear());
    }

    /** What all numbers of a terminal and year begin with, until a day after this was the highest. */
    static String upTo(String highest) {
        int counter = Integer.parseInt(highest.substring(YEAR_ENDS, COUNTER_ENDS));
        String most = String.format(Locale.ROOT, "%06d", Math.min(LAST_COUNTER, counter * 10 + MORE));
        int zeros = 0;
        while (most.charAt(zeros) == '0') {
            zeros++;
        }
        return highest.substring(0, YEAR_ENDS + zeros);
    }

    /** What all of them begin with; empty where nothing is known, or counters of the house share nothing. */
    static String shared(List<String> known) {
        return known.stream().reduce(KnownNumbers::shared).orElse("");
    }

    private static String shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
