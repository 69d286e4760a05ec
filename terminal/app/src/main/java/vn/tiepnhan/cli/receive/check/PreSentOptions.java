package vn.tiepnhan.cli.receive.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.presend.Difference;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.presend.SentDossier;
import vn.tiepnhan.presend.SentFiles;

/** Data the unit sent before printing, to be compared with the paper (R2). */
public final class PreSentOptions {
    @Option(
            names = "--pre-sent-file",
            paramLabel = "FILE|DIR",
            description =
                    "Dữ liệu đơn vị đã gửi trước khi in, đối chiếu từng mục với hồ sơ giấy / what the unit sent before printing,"
                            + " compared with the paper field by field")
    private @Nullable Path file;

    private List<SentDossier> sent = new ArrayList<>();

    /**
     * Reads what was sent; once, before anything is received.
     *
     * @param said whether --pre-sent was given too
     */
    public void read(PageReader pages, Layouts layouts, boolean said) {
        if (file == null) {
            return;
        }
        if (said) {
            throw new Failure(
                    "USAGE",
                    "Chỉ dùng một trong --pre-sent và --pre-sent-file: máy tự đối chiếu tệp đã gửi.",
                    "Use either --pre-sent or --pre-sent-file: the terminal compares the file itself.");
        }
        SentFiles.Reading reading = new SentFiles(pages, layouts).read(file);
        if (!reading.problem().isEmpty()) {
            Problem first = reading.problem().get(0);
            throw new Failure(first.code(), first.wording());
        }
        sent = reading.dossiers();
    }

    /** How the paper compares; null where nothing was given, or nothing is printed that could be compared. */
    public @Nullable PreSentMatch match(@Nullable Dossier paper) {
        return file == null || paper == null || paper.body() == null ? null : PreSentMatch.of(paper, sent);
    }

    public static Beside shown(PreSentMatch match) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", match.state().name());
        json.put("source", match.source());
        json.put(
                "differences",
                match.differences().stream().map(PreSentOptions::json).toList());
        List<Wording> lines = new ArrayList<>();
        lines.add(match.sentence());
        match.differences().forEach(difference -> {
            Wording line = difference.line();
            lines.add(new Wording("  " + line.vi(), "  " + line.en()));
        });
        return new Beside("preSent", json, lines);
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", difference.field());
        json.put(
                "label",
                Map.of("vi", difference.label().vi(), "en", difference.label().en()));
        json.put("who", difference.who());
        json.put("sent", difference.sent());
        json.put("paper", difference.paper());
        return json;
    }
}
