package vn.tiepnhan.bridge.scanner;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.profile.ScannerProfile;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.scanner.ConfigCode;

/** The slip a technician reads a new scanner's settings from: the codes of its profile, one under the other. */
public final class ConfigSlip {
    /** How the writer of Code 128 is told FNC3. */
    private static final String FNC3 = "\u00F3";

    /** Letters with tails must not run into the bars, nor one code into the next. */
    private static final int ABOVE = 30;

    private static final int GAP = 120;

    private ConfigSlip() {}

    /** @throws BridgeException when the profile knows no such codes */
    public static SlipDocument of(ScannerProfile profile) {
        if (profile.configCodes().isEmpty()) {
            throw new BridgeException(new Cause(
                    "NO_CONFIG_CODES",
                    "Hồ sơ " + profile.id() + " không có mã cấu hình. Hãy dùng sách hướng dẫn của máy quét.",
                    "Profile " + profile.id() + " has no configuration codes. Use the scanner's own manual."));
        }
        List<Block> blocks = new ArrayList<>(List.of(
                text("CẤU HÌNH MÁY QUÉT", Size.LARGE, true),
                text(profile.name().vi(), Size.NORMAL, true),
                text("Quét lần lượt từ trên xuống, che các mã còn lại.", Size.NORMAL, false)));
        int step = 1;
        for (ConfigCode code : profile.configCodes()) {
            blocks.add(new SlipDocument.Rule());
            blocks.add(new SlipDocument.Item(step++ + ".", code.does().vi() + doubt(code)));
            blocks.add(new SlipDocument.Space(ABOVE));
            blocks.add(symbol(code));
            blocks.add(new SlipDocument.Space(GAP));
        }
        return new SlipDocument("Mã cấu hình máy quét " + profile.id(), blocks);
    }

    private static Block symbol(ConfigCode code) {
        return switch (code.symbology()) {
            case CODE_128 -> new SlipDocument.Code128((code.fnc3() ? FNC3 : "") + code.text(), code.text());
            case QR -> new SlipDocument.Qr(code.text(), code.text());
        };
    }

    private static String doubt(ConfigCode code) {
        return code.works().provenance() == Provenance.UNVERIFIED ? " (chưa kiểm chứng trên máy thật)" : "";
    }

    private static Block text(String text, Size size, boolean bold) {
        return new SlipDocument.Text(text, size, bold, Align.CENTRE);
    }
}
