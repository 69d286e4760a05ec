package vn.tiepnhan.bridge.card;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.profile.CardReaderProfile;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.TokenProfile;

/**
 * Card readers: {@code pcsc:any}, {@code pcsc:ACS ACR39U*} (by the name PC/SC gives, {@code *} for anything), and tokens
 * behind a library alone, {@code pkcs11:/usr/lib/softhsm/libsofthsm2.so}.
 */
public final class CardReaderKind implements DeviceKind {
    private final PcscShare share = new PcscShare();

    @Override
    public String word() {
        return "card-reader";
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        return switch (uri.scheme()) {
            case "pcsc" -> {
                CardReaderProfile profile =
                        around.profile(ProfileLibrary::cardReader, uri.profile("generic-card-reader"));
                yield new CardReaderDevice(
                        named(uri.target()),
                        share,
                        new TokenBook(around.profiles()),
                        profile,
                        around.status(id, word(), profile.id()),
                        around.hub());
            }
            case "pkcs11" -> {
                TokenProfile profile = around.profile(ProfileLibrary::token, uri.profile("pkcs11-token"));
                yield new SoftTokenDevice(Path.of(uri.target()), profile, around.status(id, word(), profile.id()));
            }
            default -> throw DeviceUri.bad(uri.scheme() + ":" + uri.target());
        };
    }

    /** The numbers PC/SC puts behind a name may be left out: they change with the order readers are plugged in. */
    static Predicate<String> named(String text) {
        String wanted = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (wanted.toLowerCase(Locale.ROOT).equals("any")) {
            return name -> true;
        }
        StringBuilder pattern = new StringBuilder();
        for (String part : wanted.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern + "( \\d\\d \\d\\d)?").asMatchPredicate();
    }
}
