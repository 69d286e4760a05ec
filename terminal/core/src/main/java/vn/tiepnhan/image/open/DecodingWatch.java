package vn.tiepnhan.image.open;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;
import vn.tiepnhan.image.raster.Deadline;

/** Watches a decoder: stops it when its time is over, and hears it complain of a file that ends too soon. */
final class DecodingWatch implements IIOReadProgressListener, IIOReadWarningListener {
    private final Deadline deadline;
    private boolean begun;
    private boolean late;
    private boolean cutShort;

    DecodingWatch(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Whether any part of the picture was decoded. */
    boolean begun() {
        return begun;
    }

    boolean late() {
        return late;
    }

    boolean cutShort() {
        return cutShort;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        begun |= percentageDone > 0;
        if (deadline.passed()) {
            late = true;
            source.abort();
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        cutShort |= lower.contains("premature") || lower.contains("truncated") || lower.contains("end of");
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
