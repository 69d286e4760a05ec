package vn.tiepnhan.bridge.escpos;

import java.util.List;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/** Slip document → what a printer of some plan gets. Safe for all threads; make one and keep it, it holds the glyphs. */
public final class SlipRenderer {
    private static final int WARM_UP_SLIPS = 4;
    private static final int WARM_UP_WIDTH = 576;
    private static final SlipDocument WARM_UP = new SlipDocument(
            "warm-up",
            List.of(
                    new SlipDocument.Text("PHIẾU GIAO NHẬN HỒ SƠ", Size.LARGE, true, Align.CENTRE),
                    new SlipDocument.Rule(),
                    SlipDocument.Row.of(new SlipDocument.Field("Mã đơn vị", "A"), new SlipDocument.Field("MST", "0")),
                    new SlipDocument.Table(
                            List.of("STT", "Loại giấy tờ"), List.of(0, 1), List.of(List.of("1", "Tờ khai"))),
                    new SlipDocument.Beside(
                            new SlipDocument.Qr("TNS1:000000000000:00000000", ""),
                            List.of(new SlipDocument.Text("Mã tra\u00A0cứu", Size.NORMAL, false, Align.LEFT))),
                    new SlipDocument.Code128("000000000000", "000-00-000000-0")));

    private final SlipLayout layout;

    public SlipRenderer(SlipLayout layout) {
        this.layout = layout;
    }

    /** For ways of printing that set letters themselves. */
    public SlipLayout slipLayout() {
        return layout;
    }

    /** The slip as bytes of the whole job and as a PNG of the same dots; for previews and files. */
    public RenderedSlip render(SlipDocument slip, int widthDots, RasterPlan plan) {
        DotImage dots = layout(slip, widthDots);
        byte[] bytes = new RasterEncoder(plan).whole(dots);
        return new RenderedSlip(bytes, dots.toPng(), dots.width(), dots.height());
    }

    /**
     * Lays out and encodes a slip nobody gets, so that the first real one does not wait for glyphs and classes to load (a
     * tenth of a second of processor time). Meant for a thread of its own at start-up.
     */
    public void warmUp() {
        RasterEncoder encoder = new RasterEncoder(RasterPlan.USUAL);
        for (int i = 0; i < WARM_UP_SLIPS; i++) {
            encoder.dots(layout(WARM_UP, WARM_UP_WIDTH));
        }
    }

    /** The dots alone; a driver encodes them with its own fences between the parts. */
    public DotImage layout(SlipDocument slip, int widthDots) {
        return layout.lay(slip, widthDots).image();
    }
}
