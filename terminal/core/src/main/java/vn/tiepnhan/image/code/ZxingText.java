package vn.tiepnhan.image.code;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.DecodeHintType;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.pdf417.PDF417ResultMetadata;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

/**
 * Turns what ZXing decoded back into the bytes of the symbol.
 *
 * <p>ZXing guesses a charset for bytes without an ECI. Told that it is ISO 8859-1 it keeps them one char a byte, and
 * they come out unchanged here; only a symbol that names an ECI holds Unicode text, which is given as UTF-8.
 */
public final class ZxingText {
    /** The hint that keeps bytes without an ECI as they are; pass it to every ZXing reader. */
    public static final Map<DecodeHintType, ?> KEEP_BYTES = Map.of(DecodeHintType.CHARACTER_SET, "ISO-8859-1");

    private ZxingText() {}

    public static byte[] bytes(String text, boolean namesEci) {
        boolean oneByteEach = text.chars().allMatch(c -> c < 256);
        return text.getBytes(namesEci || !oneByteEach ? UTF_8 : ISO_8859_1);
    }

    /** Content of a QR symbol ({@code modifier} 2, 4, 6 name an ECI, ISO/IEC 18004 annex on symbology identifiers). */
    public static Content qr(DecoderResult decoded) {
        int modifier = decoded.getSymbologyModifier();
        Symbol.Part part = decoded.hasStructuredAppend()
                ? structuredAppend(decoded.getStructuredAppendSequenceNumber(), decoded.getStructuredAppendParity())
                : null;
        return new Content(Symbology.QR, bytes(decoded.getText(), modifier > 0 && modifier % 2 == 0), part);
    }

    /** Content of a DataMatrix symbol (modifiers 4 to 6 name an ECI, ISO/IEC 16022 annex on symbology identifiers). */
    public static Content dataMatrix(DecoderResult decoded) {
        return new Content(Symbology.DATA_MATRIX, bytes(decoded.getText(), decoded.getSymbologyModifier() >= 4), null);
    }

    /** Content of a whole ZXing result, or null for a symbology no dossier carries. */
    public static @Nullable Content of(Result result) {
        Symbology symbology = symbology(result.getBarcodeFormat());
        if (symbology == null || result.getText() == null) {
            return null;
        }
        Map<ResultMetadataType, Object> metadata =
                result.getResultMetadata() == null ? Map.of() : result.getResultMetadata();
        String identifier = String.valueOf(metadata.get(ResultMetadataType.SYMBOLOGY_IDENTIFIER));
        boolean namesEci =
                switch (symbology) {
                    case QR -> List.of("]Q2", "]Q4", "]Q6").contains(identifier);
                    case DATA_MATRIX -> List.of("]d4", "]d5", "]d6").contains(identifier);
                    case PDF417 -> "]L1".equals(identifier);
                    case CODE_128, CODE_39 -> false;
                };
        return new Content(symbology, bytes(result.getText(), namesEci), part(metadata));
    }

    private static Symbol.@Nullable Part part(Map<ResultMetadataType, Object> metadata) {
        if (metadata.get(ResultMetadataType.PDF417_EXTRA_METADATA) instanceof PDF417ResultMetadata macro
                && macro.getFileId() != null) {
            return new Symbol.Part(
                    macro.getSegmentIndex(), macro.getSegmentCount(), macro.getFileId(), macro.isLastSegment());
        }
        if (metadata.get(ResultMetadataType.STRUCTURED_APPEND_SEQUENCE) instanceof Integer sequence
                && metadata.get(ResultMetadataType.STRUCTURED_APPEND_PARITY) instanceof Integer parity) {
            return structuredAppend(sequence, parity);
        }
        return null;
    }

    private static Symbol.Part structuredAppend(int sequence, int parity) {
        int index = sequence >> 4;
        int count = (sequence & 15) + 1;
        return new Symbol.Part(index, count, String.valueOf(parity), index == count - 1);
    }

    private static @Nullable Symbology symbology(BarcodeFormat format) {
        return switch (format) {
            case PDF_417 -> Symbology.PDF417;
            case QR_CODE -> Symbology.QR;
            case DATA_MATRIX -> Symbology.DATA_MATRIX;
            case CODE_128 -> Symbology.CODE_128;
            case CODE_39 -> Symbology.CODE_39;
            default -> null;
        };
    }
}
