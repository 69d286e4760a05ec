package vn.tiepnhan.cli.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.dossier.layout.rule.LayoutException;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/** {@code tiepnhan scan}: reads page images and raw scans; all codes, then the dossiers they make. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = "Đọc mã vạch trên ảnh trang giấy (PNG, JPEG, TIFF, PDF) / reads the barcodes of page images")
public final class ScanCommand extends Verb {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Ảnh trang giấy / page images")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Payload payload = new Payload();

    @Option(
            names = "--layouts",
            paramLabel = "DIR",
            description = "Thư mục quy cách mã vạch riêng của cơ quan (*.yaml) / the office's own layout files")
    private @Nullable Path layouts;

    @Override
    public Integer call() {
        if (files.isEmpty() && !payload.given()) {
            throw new Failure(
                    "USAGE",
                    "Hãy ghi tên tệp ảnh, hoặc --payload - để đọc từ stdin. Xem: tiepnhan scan --help",
                    "Name an image file, or --payload - to read standard input. See: tiepnhan scan --help");
        }
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        Pile pile = Pile.read(files, payload.scans(input), reader, layouts());
        if (output.json()) {
            output.document(ScanJson.of(pile));
        } else {
            new ScanReport(output).write(pile);
        }
        return pile.exit();
    }

    private Layouts layouts() {
        Layouts shipped = Layouts.shipped(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        if (layouts == null) {
            return shipped;
        }
        if (!Files.isDirectory(layouts)) {
            throw new Failure("USAGE", "Không có thư mục " + layouts + ".", "There is no folder " + layouts + ".");
        }
        try {
            return shipped.with(layouts);
        } catch (LayoutException wrong) {
            throw new Failure(
                    "LAYOUT_BAD",
                    new Wording(
                            "Tệp quy cách mã vạch không dùng được: " + wrong.getMessage(),
                            "A layout file cannot be used: " + wrong.getMessage()),
                    wrong);
        }
    }
}
