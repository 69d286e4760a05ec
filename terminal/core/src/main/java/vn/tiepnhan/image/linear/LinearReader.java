package vn.tiepnhan.image.linear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.OneDReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.image.code.Content;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.code.ZxingText;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;

/**
 * Reads the Code 128 or Code 39 symbol in a region. Several bands must agree: Code 128 has one check character of 103,
 * Code 39 has none, and a lone line through text or a table must never become a code.
 */
public final class LinearReader {
    private static final int BANDS = 9;
    private static final int CODE_128_AGREE = 2;
    private static final int CODE_39_AGREE = 3;
    private static final int CODE_39_SHORTEST = 4;
    private static final int CODE_128_SHORTEST = 3;

    private record Vote(Symbology symbology, String text, boolean reversed) {}

    /** @param region around the symbol, at the symbol's angle; it may be a few pixels too small or too large */
    public @Nullable Found read(GreyImage page, Quad region) {
        return switch (BarDirection.of(page, region)) {
            case ALONG_AB -> readAlong(page, region);
            case ALONG_BC -> readAlong(page, region.turned(1));
            case NONE -> null;
        };
    }

    private @Nullable Found readAlong(GreyImage page, Quad quad) {
        Map<Vote, Integer> votes = new HashMap<>();
        for (int band = 0; band < BANDS; band++) {
            BitArray bits = BarProfile.bits(page, quad, 0.14 + 0.72 * band / (BANDS - 1));
            Vote vote = vote(bits, band);
            if (vote != null) {
                votes.merge(vote, 1, Integer::sum);
            }
        }
        if (votes.size() != 1) {
            return null;
        }
        Map.Entry<Vote, Integer> only = votes.entrySet().iterator().next();
        Vote vote = only.getKey();
        boolean sure = vote.symbology == Symbology.CODE_39
                ? only.getValue() >= CODE_39_AGREE && vote.text.length() >= CODE_39_SHORTEST
                : only.getValue() >= CODE_128_AGREE && vote.text.length() >= CODE_128_SHORTEST;
        if (!sure) {
            return null;
        }
        Content content = new Content(vote.symbology, vote.text.getBytes(ISO_8859_1), null);
        return new Found(content, vote.reversed ? quad.turned(2) : quad);
    }

    private static @Nullable Vote vote(BitArray bits, int row) {
        for (int pass = 0; pass < 2; pass++) {
            String text = decode(new Code128Reader(), bits, row);
            if (text != null) {
                return new Vote(Symbology.CODE_128, text, pass == 1);
            }
            text = decode(new Code39Reader(), bits, row);
            if (text != null) {
                return new Vote(Symbology.CODE_39, text, pass == 1);
            }
            bits.reverse();
        }
        return null;
    }

    private static @Nullable String decode(OneDReader reader, BitArray bits, int row) {
        try {
            return reader.decodeRow(row, bits, ZxingText.KEEP_BYTES).getText();
        } catch (NotFoundException | ChecksumException | FormatException noCodeHere) {
            return null;
        }
    }
}
