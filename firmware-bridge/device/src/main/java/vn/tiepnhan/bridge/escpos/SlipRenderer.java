package vn.tiepnhan.bridge.escpos;

import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** Slip document → what a printer of some plan gets. Safe for all threads; make one and keep it, it holds the glyphs. */
public final class SlipRenderer {
    private final SlipLayout layout;

    public SlipRenderer(SlipLayout layout) {
        this.layout = layout;
    }

    /** The slip as bytes of the whole job and as a PNG of the same dots; for previews and files. */
    public RenderedSlip render(SlipDocument slip, int widthDots, RasterPlan plan) {
        DotImage dots = layout(slip, widthDots);
        byte[] bytes = new RasterEncoder(plan).whole(dots);
        return new RenderedSlip(bytes, dots.toPng(), dots.width(), dots.height());
    }

    /** The dots alone; a driver encodes them with its own fences between the parts. */
    public DotImage layout(SlipDocument slip, int widthDots) {
        return layout.lay(slip, widthDots).image();
    }
}
