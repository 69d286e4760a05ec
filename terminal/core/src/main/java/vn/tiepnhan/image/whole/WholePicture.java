package vn.tiepnhan.image.whole;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.image.code.Content;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.code.ZxingText;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** ZXing's own search over a whole picture: it needs nothing found before, and finds the least of all steps. */
public final class WholePicture {
    private static final List<BarcodeFormat> FORMATS = List.of(
            BarcodeFormat.PDF_417,
            BarcodeFormat.QR_CODE,
            BarcodeFormat.DATA_MATRIX,
            BarcodeFormat.CODE_128,
            BarcodeFormat.CODE_39);

    /** All symbols ZXing finds, with corners as exact as it tells them. */
    public List<Found> read(GreyImage picture) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.putAll(ZxingText.KEEP_BYTES);
        hints.put(DecodeHintType.TRY_HARDER, true);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, FORMATS);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new GreySource(picture)));
        try {
            List<Found> found = new ArrayList<>();
            for (Result result :
                    new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, hints)) {
                Content content = ZxingText.of(result);
                if (content != null) {
                    found.add(new Found(content, corners(result, picture)));
                }
            }
            return found;
        } catch (NotFoundException nothingThere) {
            return List.of();
        }
    }

    private static Quad corners(Result result, GreyImage picture) {
        List<Point> points = new ArrayList<>();
        if (result.getResultPoints() != null) {
            for (ResultPoint p : result.getResultPoints()) {
                if (p != null) {
                    points.add(new Point(p.getX(), p.getY()));
                }
            }
        }
        return ResultCorners.quad(result.getBarcodeFormat(), points, picture);
    }
}
