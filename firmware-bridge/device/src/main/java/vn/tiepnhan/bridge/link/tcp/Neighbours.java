package vn.tiepnhan.bridge.link.tcp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which address each network card on this machine's own networks has today: IPv4, by the kernel's neighbour table. */
public final class Neighbours {
    private static final int ADDRESS = 0;
    private static final int FLAGS = 2;
    private static final int CARD = 3;
    private static final int COLUMNS = 6;
    private static final int COMPLETE = 2;

    private final Path table;
    private final Runnable callAll;

    /**
     * @param table in the form of {@code /proc/net/arp}
     * @param callAll makes everybody on these networks answer, so that the table knows them
     */
    Neighbours(Path table, Runnable callAll) {
        this.table = table;
        this.callAll = callAll;
    }

    public static Neighbours ofThisMachine() {
        return new Neighbours(Path.of("/proc/net/arp"), new SubnetCall());
    }

    /** The MAC of whoever has this address; empty where nobody was heard, or it lies behind a router. */
    Optional<String> mac(String address) {
        return Optional.ofNullable(known().get(address));
    }

    /** Where the card with this MAC is. */
    Optional<String> address(String mac) {
        return known().entrySet().stream()
                .filter(one -> one.getValue().equals(mac))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Asks everybody on these networks; who answers is known a moment later. */
    void callAll() {
        callAll.run();
    }

    /** MACs in capitals by address; nothing where the system keeps no such table. */
    private Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length == COLUMNS
                    && columns[FLAGS].matches("0x[0-9a-f]+")
                    && (Integer.decode(columns[FLAGS]) & COMPLETE) != 0) {
                known.put(columns[ADDRESS], columns[CARD].toUpperCase(Locale.ROOT));
            }
        }
        return known;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(table);
        } catch (IOException noTable) {
            return List.of();
        }
    }
}
