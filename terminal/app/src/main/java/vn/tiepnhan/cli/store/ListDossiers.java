package vn.tiepnhan.cli.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan dossiers}: what this terminal holds, with print and sync state. */
@Command(
        name = "dossiers",
        mixinStandardHelpOptions = true,
        description = "Hồ sơ máy này đang giữ / what this terminal holds")
public final class ListDossiers extends Verb {
    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        try (Store store = data.beside("dossiers")) {
            List<Listed> receipts = store.read(tables -> tables.receipts().all());
            List<Drafts.Kept> drafts = store.read(tables -> tables.drafts().all());
            if (output.json()) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("dossiers", receipts.stream().map(DossierJson::of).toList());
                document.put("drafts", drafts.stream().map(DossierJson::of).toList());
                output.document(document);
            }
            receipts.forEach(receipt -> output.line(line(receipt)));
            if (receipts.isEmpty()) {
                output.line("en".equals(output.language()) ? "Nothing received yet." : "Chưa có hồ sơ nào.");
            }
            return Exit.DONE;
        }
    }

    private static String line(Listed listed) {
        return String.join(
                "  ",
                new ReceiptNumber(listed.entry().receipt()).grouped(),
                listed.entry().moment().at().toString(),
                listed.entry().identity().procedure(),
                listed.entry().identity().unit(),
                listed.entry().ruling().outcome(),
                listed.printed().evidence(),
                listed.sync(),
                listed.voided() == null ? "" : "ĐÃ HỦY",
                listed.entry().details().unitName());
    }
}
