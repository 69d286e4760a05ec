package vn.tiepnhan.bridge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.layout.strike.GlyphStrikes;
import vn.tiepnhan.bridge.layout.strike.KeptLine;
import vn.tiepnhan.bridge.layout.strike.KeptLines;
import vn.tiepnhan.bridge.layout.strike.StrikeName;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** Lines that are kept from slip to slip look as if they were not. */
final class KeptLinesTest {
    private static final String WORDS = "Hồ sơ gồm: Ắ Ỹ g j – “Ệ”";
    private static final int WIDTH = 384;

    @Test
    void everySlipIsTheSameDotForDotHoweverOftenItCame() {
        SlipLayout layout = new SlipLayout();
        for (SlipDocument slip : List.of(SampleSlips.receipt(), SampleSlips.refusal())) {
            for (int width : new int[] {576, 512, 384}) {
                DotImage first = layout.lay(slip, width).image();
                for (int i = 0; i < 4; i++) {
                    assertThat(layout.lay(slip, width).image()).isEqualTo(first);
                }
                assertThat(new SlipLayout().lay(slip, width).image()).isEqualTo(first);
            }
        }
    }

    @Test
    void aLineIsTheSameWhereverItBeginsAndWhereItIsCutByThePaper() {
        GlyphStrikes strikes = new GlyphStrikes();
        for (StrikeName name : StrikeName.values()) {
            GlyphStrike strike = strikes.get(name);
            for (int x : new int[] {-13, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 200, 371, 383}) {
                KeptLines kept = new KeptLines();
                List<DotImage> looks = new ArrayList<>();
                List<Integer> ends = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    DotCanvas canvas = DotCanvas.forSlip(WIDTH, kept);
                    ends.add(canvas.text(WORDS, strike, x, 60));
                    looks.add(canvas.image());
                }
                assertThat(looks).as("%s at %d", name, x).containsOnly(looks.get(0));
                assertThat(ends).containsOnly(ends.get(0));
            }
        }
    }

    @Test
    void whatComesTwiceIsNotKeptAndNeitherIsEverything() {
        GlyphStrike strike = new GlyphStrikes().get(StrikeName.NORMAL);
        KeptLines kept = new KeptLines();
        assertThat(kept.find(strike, "Người nộp:", 0)).isNull();
        assertThat(kept.find(strike, "Người nộp:", 0))
                .as("printed once more, and nothing else of it")
                .isNull();
        KeptLine label = kept.find(strike, "Người nộp:", 0);
        assertThat(label).isNotNull();
        assertThat(kept.find(strike, "Người nộp:", 0)).isSameAs(label);
        for (int i = 0; i < 2_000; i++) {
            for (int seen = 0; seen < 3; seen++) {
                kept.find(strike, "Số " + i, 0);
            }
        }
        assertThat(kept.find(strike, "Người nộp:", 0))
                .as("made room for later ones")
                .isNotSameAs(label);
    }
}
