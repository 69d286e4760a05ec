package vn.tiepnhan.bridge.sim.printer;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;

/**
 * The printer that is acted: its profile, its manner, and what it was recorded to answer.
 *
 * @param recorded question in hex without spaces → answer, from the profile's fixture
 */
public record PrinterModel(PrinterProfile profile, Manner manner, Map<String, byte[]> recorded) {
    public PrinterModel {
        recorded = Map.copyOf(recorded);
    }

    public static PrinterModel of(PrinterProfile profile) {
        return new PrinterModel(profile, Manner.of(profile), Map.of());
    }

    /** The printer of a profile, with its fixture. */
    public static PrinterModel of(ProfileLibrary library, String id) {
        PrinterProfile profile = library.printer(id);
        return new PrinterModel(
                profile,
                Manner.of(profile),
                library.fixture(id).map(PrinterModel::read).orElse(Map.of()));
    }

    private static Map<String, byte[]> read(String fixture) {
        Map<String, byte[]> found = new HashMap<>();
        String question = "";
        for (String line : fixture.lines().toList()) {
            if (line.startsWith("> ")) {
                question = line.substring(2).replace(" ", "").toUpperCase(Locale.ROOT);
            } else if (line.startsWith("< ")) {
                found.put(question, HexFormat.of().parseHex(line.substring(2).replace(" ", "")));
            }
        }
        return found;
    }
}
