package vn.tiepnhan.bridge.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.cli.verb.PortNumber;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.sim.card.CardMischief;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.Pkcs15Card;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.bridge.sim.card.VirtualCard;

/** {@code simulate card}: a card for the virtual reader (vpcd) of a real pcscd; each line on stdin is a step. */
@Command(
        name = "card",
        description = {
            "Thẻ trong đầu đọc ảo vpcd; mỗi dòng stdin là một bước / a card in a virtual reader; each line is a step:",
            "insert · pull · flap N · loop61 · loop61-empty · loop6c · nod · mute · garbage · none · quit"
        })
final class SimulateCardVerb extends Verb {
    private static final int VPCD = 35963;

    @Option(names = "--port", description = "Cổng TCP của vpcd / vpcd's TCP port (${DEFAULT-VALUE})")
    private int port = VPCD;

    @Option(names = "--host", description = "Máy chạy pcscd / the machine of pcscd (${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(names = "--kind", description = "piv, pkcs15 (${DEFAULT-VALUE})")
    private Kind kind = Kind.piv;

    @Option(names = "--key", description = "RSA, EC (${DEFAULT-VALUE})")
    private Key key = Key.RSA;

    @Option(names = "--pin", description = "Mã PIN của thẻ mô phỏng / the simulated card's PIN (${DEFAULT-VALUE})")
    private String pin = "123456";

    @Option(names = "--tries", description = "Số lần thử / tries (${DEFAULT-VALUE})")
    private int tries = 3;

    @Option(names = "--name", description = "Tên chủ thẻ / holder's name (${DEFAULT-VALUE})")
    private String name = "NGUYỄN THỊ MẪU (THẺ MÔ PHỎNG)";

    @Option(names = "--uid", description = "UID, ghi được nhiều lần / UID, may be given several times")
    private List<String> uids = List.of("CCCD:079000000000");

    @Option(names = "--packed", description = "Nén chứng thư (PIV) / gzip the certificate (PIV)")
    private boolean packed;

    @Option(
            names = "--habit",
            description = "Nét riêng của thẻ PKCS#15 / a PKCS#15 card's habit: ${COMPLETION-CANDIDATES}")
    private Set<Pkcs15Card.Habit> habits = EnumSet.noneOf(Pkcs15Card.Habit.class);

    /** Spelled as on the command line. */
    enum Kind {
        piv,
        pkcs15
    }

    /** Spelled as everywhere. */
    enum Key {
        RSA,
        EC
    }

    @Override
    public Integer call() {
        if (!pin.matches("[!-~]{4,8}") || tries < 1 || tries > 15) {
            throw new BridgeException(new Cause(
                    "BAD_SIMULATOR",
                    "Mã PIN phải có 4 đến 8 ký tự, số lần thử từ 1 đến 15.",
                    "The PIN must have 4 to 8 characters, the tries be 1 to 15."));
        }
        CardMischief card = new CardMischief(card(), 1);
        try (ReaderSlot slot = new ReaderSlot(host, PortNumber.checked(port))) {
            slot.insert(card);
            output.document(Map.of("kind", kind, "port", port));
            output.line("READY " + kind + " " + host + ":" + port);
            play(card, slot);
            return Main.DONE;
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "SIMULATOR",
                            "Không cắm được thẻ vào đầu đọc ảo ở " + host + ":" + port + ": " + failed.getMessage()
                                    + ". Hãy cài vsmartcard-vpcd và chạy pcscd.",
                            "The card does not get into the virtual reader at " + host + ":" + port + ": "
                                    + failed.getMessage() + ". Install vsmartcard-vpcd and run pcscd."),
                    failed);
        }
    }

    private VirtualCard card() {
        List<Holder.Named> subject =
                new ArrayList<>(List.of(new Holder.Named("C", "VN"), new Holder.Named("CN", name)));
        uids.forEach(uid -> subject.add(new Holder.Named("UID", uid)));
        Instant from = Clock.systemUTC().instant();
        Holder holder = Holder.make(key.name(), subject, from, from.plus(Duration.ofDays(365)));
        return switch (kind) {
            case piv -> new PivCard(holder, pin, tries, packed);
            case pkcs15 -> new Pkcs15Card(holder, pin, tries, habits);
        };
    }

    private void play(CardMischief card, ReaderSlot slot) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
            switch (words[0]) {
                case "" -> output.line("");
                case "insert" -> slot.insert(card);
                case "pull" -> slot.pull();
                case "flap" ->
                    flap(card, slot, words.length > 1 && words[1].matches("\\d{1,3}") ? Integer.parseInt(words[1]) : 3);
                case "quit" -> {
                    return;
                }
                default -> misbehave(card, words[0]);
            }
        }
    }

    private static void flap(CardMischief card, ReaderSlot slot, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            slot.pull();
            slot.insert(card);
        }
    }

    private void misbehave(CardMischief card, String word) {
        try {
            card.does(CardMischief.Kind.parse(word));
        } catch (IllegalArgumentException unknown) {
            output.message(
                    output.say("Không có bước \"" + word + "\". Xem --help.", "No step \"" + word + "\". See --help."));
        }
    }
}
