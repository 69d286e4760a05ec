package vn.tiepnhan.bridge.sim.printer;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.profile.Fixture;
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

    private static Map<String, byte[]> read(String text) {
        Map<String, byte[]> found = new HashMap<>();
        for (Fixture.Exchange exchange : Fixture.parse(text).exchanges()) {
            found.put(HexFormat.of().withUpperCase().formatHex(exchange.sentBytes()), exchange.expectedBytes());
        }
        return found;
    }
}
