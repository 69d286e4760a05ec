package vn.tiepnhan.cli.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.SampleSlip;

/** {@code tiepnhan gallery}: every window in every state as pictures; needs no display. */
@Command(
        name = "gallery",
        mixinStandardHelpOptions = true,
        description = "Vẽ mọi cửa sổ ở mọi trạng thái / paints every window in every state")
public final class GalleryCommand extends Verb {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Thư mục nhận ảnh và index.html / folder for the pictures and index.html")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        Gallery gallery = new Gallery(out, SampleSlip.draw());
        List<Gallery.Picture> pictures;
        try {
            pictures = gallery.paint(List.of("vi", "en"));
        } catch (IOException cannotWrite) {
            throw new Failure(
                    "CANNOT_WRITE",
                    new vn.tiepnhan.dossier.Wording(
                            "Không ghi được vào thư mục " + out + ". Hãy chọn thư mục khác.",
                            "Cannot write into " + out + ". Choose another folder."),
                    cannotWrite);
        }
        if (output.json()) {
            output.document(Map.of("pictures", pictures));
        }
        pictures.forEach(picture -> output.line(out.resolve(picture.file()).toString()));
        return Exit.DONE;
    }
}
