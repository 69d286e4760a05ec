package vn.tiepnhan.cli.store;

import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.PrintJobs;

/** {@code tiepnhan dossier}: all that is known of one receipt. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Chi tiết một phiếu / all that is known of one receipt")
public final class ShowDossier extends Verb {
    @Parameters(paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private String receipt = "";

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        ReceiptNumber number = Numbers.receipt(receipt);
        try (Store store = data.beside("dossier")) {
            Optional<Map<String, Object>> found =
                    store.read(tables -> tables.receipts().find(number.text()).map(listed -> json(tables, listed)));
            if (found.isEmpty()) {
                output.message(Numbers.unknown(output, number));
                if (output.json()) {
                    output.document(Map.of("receipt", number.text(), "found", false));
                }
                return Exit.NO;
            }
            Map<String, Object> shown = Viewer.of(store).sees(number.text(), found.get());
            if (output.json()) {
                output.document(shown);
            }
            shown.forEach((name, value) -> output.line(name + ": " + value));
            return Exit.DONE;
        }
    }

    private static Map<String, Object> json(Tables tables, Listed listed) {
        Entry entry = listed.entry();
        Entry.Details details = entry.details();
        Map<String, Object> json = DossierJson.of(listed);
        json.put("lookup", details.lookup());
        json.put("presenter", details.presenter());
        json.put("officer", details.officer());
        json.put("approver", details.approver());
        json.put("reason", details.reason());
        json.put("earlier", earlier(tables, entry));
        json.put(
                "prints",
                tables.printJobs().of(entry.sequence()).stream()
                        .map(ShowDossier::print)
                        .toList());
        json.put(
                "blobs",
                tables.blobs().of(entry.sequence()).stream()
                        .map(ShowDossier::blob)
                        .toList());
        json.put(
                "corrections",
                tables.corrections().of(entry.sequence()).stream()
                        .map(ShowDossier::correction)
                        .toList());
        json.put("lines", lines(tables, entry));
        return json;
    }

    private static Object earlier(Tables tables, Entry entry) {
        Entry.Link link = entry.link();
        return link == null
                ? Map.of()
                : Map.of(
                        "relation",
                        link.relation().name(),
                        "receipt",
                        tables.receipts()
                                .find(link.sequence())
                                .map(it -> it.entry().receipt())
                                .orElse(""));
    }

    private static Map<String, Object> print(PrintJobs.Job job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("copy", job.copy());
        json.put("state", job.state().name());
        json.put("evidence", job.evidence().name());
        json.put("detail", job.detail());
        return json;
    }

    private static Map<String, Object> correction(Corrections.Correction it) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", it.version());
        json.put("at", it.at());
        json.put("officer", it.details().officer());
        json.put("reason", it.details().reason());
        json.put("changes", it.details().changes());
        return json;
    }

    private static Map<String, Object> blob(Blobs.Blob blob) {
        return Map.of(
                "sha256", blob.sha256(), "bytes", blob.bytes(), "mediaType", blob.mediaType(), "role", blob.role());
    }

    /** Every version with the exact line that is digested and sent. */
    private static List<Map<String, Object>> lines(Tables tables, Entry entry) {
        return tables.lines().versions(entry.sequence()).stream()
                .map(line -> line(tables, line))
                .toList();
    }

    private static Map<String, Object> line(Tables tables, Lines.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", line.version());
        json.put("sequence", line.sequence());
        json.put("digest", line.digest());
        json.put("sync", line.state().name());
        tables.lines().answer(line.sequence()).ifPresent(answer -> {
            if (answer.receipt() != null) {
                json.put("centre", answer.receipt());
            }
            if (answer.reason() != null) {
                json.put(
                        "reason",
                        Map.of("vi", answer.reason().vi(), "en", answer.reason().en()));
            }
        });
        json.put("line", new RawValue(new String(line.line(), StandardCharsets.UTF_8)));
        return json;
    }
}
