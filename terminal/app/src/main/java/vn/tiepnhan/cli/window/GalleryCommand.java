package vn.tiepnhan.cli.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.SampleSlip;
import vn.tiepnhan.ui.kit.token.Palette;

/** {@code tiepnhan gallery}: every window in every state as pictures; needs no display. */
@Command(
        name = "gallery",
        mixinStandardHelpOptions = true,
        description = "Vẽ mọi cửa sổ ở mọi trạng thái / paints every window in every state")
public final class GalleryCommand extends Verb {
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{3})[x×](5[6-9]\\d|[6-9]\\d\\d|[1-9]\\d{3})");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Thư mục nhận ảnh và index.html / folder for the pictures and index.html")
    private Path out = Path.of("");

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Chỉ màu này: light, dark, contrast; nhắc lại được / only this theme; may be repeated")
    private List<String> themes = new ArrayList<>();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Chỉ cỡ này, ví dụ 1280x800; nhắc lại được / only this size; may be repeated")
    private List<String> sizes = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        List<Palette> palettes = themes.isEmpty()
                ? List.of(Palette.values())
                : themes.stream().map(ThemeOption::palette).toList();
        List<Gallery.Size> screens = sizes.isEmpty()
                ? Gallery.Size.ALL
                : sizes.stream().map(GalleryCommand::size).toList();
        Gallery gallery = new Gallery(out, SampleSlip.draw());
        List<Gallery.Picture> pictures;
        try {
            pictures = gallery.paint(List.of("vi", "en"), palettes, screens);
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

    private static Gallery.Size size(String text) {
        Matcher numbers = SIZE.matcher(text);
        if (!numbers.matches()) {
            throw new Failure(
                    "USAGE",
                    "Không hiểu cỡ màn hình “" + text + "”: hãy viết như 1280x800, từ 1000x560 đến 9999x9999.",
                    "The size “" + text + "” is not understood: write it like 1280x800, from 1000x560 to 9999x9999.");
        }
        return new Gallery.Size(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }
}
