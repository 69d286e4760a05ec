package vn.tiepnhan.bridge.sim.scanner;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.scan.hid.HidPosLayout;

/** A HID-POS scanner: the code in as many reports as it takes. */
public final class ReportVoice implements ScannerVoice {
    private final HidPosLayout layout;

    public ReportVoice(HidPosLayout layout) {
        this.layout = layout;
    }

    @Override
    public byte[] says(@Nullable String symbology, byte[] code) {
        byte[] aim = AimLetters.of(symbology);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int from = 0; from == 0 || from < code.length; from += layout.dataBytes()) {
            int length = Math.min(layout.dataBytes(), code.length - from);
            byte[] report = new byte[layout.reportBytes()];
            report[0] = (byte) layout.reportId();
            report[layout.lengthOffset()] = (byte) length;
            if (layout.aimOffset() >= 0) {
                System.arraycopy(aim, 0, report, layout.aimOffset(), aim.length);
            }
            System.arraycopy(code, from, report, layout.dataOffset(), length);
            if (layout.continuedOffset() >= 0 && from + layout.dataBytes() < code.length) {
                report[layout.continuedOffset()] = 1;
            }
            out.writeBytes(report);
        }
        return out.toByteArray();
    }
}
