package vn.tiepnhan.profile;

import java.time.Duration;
import java.util.List;
import vn.tiepnhan.profile.about.About;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Section;
import vn.tiepnhan.profile.scanner.Commands;
import vn.tiepnhan.profile.scanner.ConfigCode;
import vn.tiepnhan.profile.scanner.Content;
import vn.tiepnhan.profile.scanner.Framing;
import vn.tiepnhan.profile.scanner.HidReport;
import vn.tiepnhan.profile.scanner.Interface;
import vn.tiepnhan.profile.scanner.ScannerReader;
import vn.tiepnhan.profile.scanner.ScannerStep;
import vn.tiepnhan.profile.scanner.Typing;

/**
 * A bar code scanner.
 *
 * @param aim whether it puts AIM identifiers ({@code ]Q1}) in front, to be stripped when known
 * @param duplicateMillis the same code again within this time is one scan
 * @param multiSymbol whether it holds back the parts of a structured append until it has them all
 */
public record ScannerProfile(
        About about,
        Capability<Interface> connection,
        Framing framing,
        Capability<Boolean> aim,
        Capability<Integer> duplicateMillis,
        SerialSettings serial,
        Content content,
        Capability<HidReport> hidReport,
        Capability<String> keyLayout,
        Typing typing,
        Capability<Boolean> multiSymbol,
        Commands commands,
        List<ConfigCode> configCodes,
        List<ScannerStep> selfTest)
        implements Profile {
    public ScannerProfile {
        configCodes = List.copyOf(configCodes);
        selfTest = List.copyOf(selfTest);
    }

    static ScannerProfile read(Section root, About about) {
        return new ScannerProfile(
                about,
                ScannerReader.connection(root),
                ScannerReader.framing(root),
                root.capability("aim", s -> s.flag("value")),
                root.capability("duplicateMillis", s -> s.number("value", 0, 10_000)),
                SerialSettings.read(root),
                ScannerReader.content(root),
                ScannerReader.report(root),
                ScannerReader.keyLayout(root),
                ScannerReader.typing(root),
                root.flag("multiSymbol", false),
                ScannerReader.commands(root),
                ScannerReader.configCodes(root),
                ScannerReader.selfTest(root));
    }

    public Duration duplicateWindow() {
        return Duration.ofMillis(duplicateMillis.value());
    }

    @Override
    public Kind kindOf() {
        return Kind.SCANNER;
    }
}
