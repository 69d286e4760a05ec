package vn.tiepnhan.bridge.printer.calibration;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.RasterEncoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.text.GlyphMemory;
import vn.tiepnhan.bridge.escpos.text.TextEncoder;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.profile.PrinterProfile;

/**
 * Numbered lines with one sentence, each put on paper another way; what to do with them stands above and below as a
 * picture, which reads right on every printer.
 */
public final class CalibrationSlip {
    /** Letters with one mark and with two, small and capital, and no other signs. Fits 32 columns with its number. */
    static final String SENTENCE = "Đặng Thuỷ Ngữ: ỄẲỘ đã gửi";

    private final SlipLayout layout;

    public CalibrationSlip(SlipLayout layout) {
        this.layout = layout;
    }

    public PrintData of(PrinterProfile profile) {
        RasterEncoder raster = new RasterEncoder(RasterPlan.of(profile));
        List<Trial> trials = Trial.of(profile);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(raster.opening());
        out.writeBytes(picture(raster, profile, head()));
        for (int i = 0; i < trials.size(); i++) {
            SlipDocument line = document(List.of(words((i + 1) + ". " + SENTENCE)));
            out.writeBytes(new TextEncoder(layout, trials.get(i).plan(profile))
                    .lines(layout.place(line, profile.widthDots()), new GlyphMemory()));
        }
        out.writeBytes(picture(raster, profile, foot(trials)));
        boolean cuts = RasterPlan.of(profile).cut() != RasterPlan.Cut.NONE;
        return new PrintData(out.toByteArray(), raster.ending(), cuts);
    }

    private byte[] picture(RasterEncoder raster, PrinterProfile profile, SlipDocument document) {
        return raster.dots(layout.lay(document, profile.widthDots()).image());
    }

    private static SlipDocument head() {
        return document(List.of(
                new SlipDocument.Text("PHIẾU CĂN CHỮ", Size.LARGE, true, Align.CENTRE),
                words("Tìm dòng đọc đúng hệt câu này, đủ dấu từng chữ:"),
                new SlipDocument.Text(SENTENCE, Size.NORMAL, true, Align.CENTRE),
                new SlipDocument.Rule()));
    }

    private static SlipDocument foot(List<Trial> trials) {
        List<SlipDocument.Block> blocks = new ArrayList<>();
        blocks.add(new SlipDocument.Rule());
        blocks.add(words("Báo số dòng đúng: tiepnhan-bridge printer calibrate MÁY --line SỐ. Nhiều dòng đúng: lấy dòng"
                + " đúng đầu tiên kể từ dòng 2, không có thì dòng 1. Không dòng nào đúng: số 0."));
        for (int i = 0; i < trials.size(); i++) {
            blocks.add(new SlipDocument.Item((i + 1) + ".", trials.get(i).name()));
        }
        return document(blocks);
    }

    private static SlipDocument.Text words(String text) {
        return new SlipDocument.Text(text, Size.NORMAL, false, Align.LEFT);
    }

    private static SlipDocument document(List<SlipDocument.Block> blocks) {
        return new SlipDocument("Phiếu căn chữ", blocks);
    }
}
