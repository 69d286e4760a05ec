package vn.tiepnhan.cli.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Listed;

/** {@code tiepnhan slip}: a receipt's slip as a printer would get it, and as a picture. */
@Command(
        name = "slip",
        mixinStandardHelpOptions = true,
        description = "Phiếu như máy in sẽ nhận, và dạng ảnh / a receipt's slip as bytes and as a picture")
public final class Slip extends Verb {
    @Parameters(paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private String receipt = "";

    @Option(
            names = "--printer-profile",
            required = true,
            paramLabel = "ID",
            description = "Cấu hình máy in / printer profile")
    private String profile = "";

    @Option(names = "--out", paramLabel = "FILE.bin", description = "Ghi dữ liệu gửi máy in / bytes for the printer")
    private @Nullable Path out;

    @Option(names = "--png", paramLabel = "FILE.png", description = "Ghi ảnh / picture")
    private @Nullable Path png;

    @Option(names = "--copy", description = "Như bản in lại / as a marked copy")
    private boolean copy;

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        ReceiptNumber number = Numbers.receipt(receipt);
        Optional<Listed> found;
        Optional<SlipDocument> slip;
        try (Store store = data.beside("slip")) {
            found = store.read(tables -> tables.receipts().find(number.text()));
            if (found.isPresent()) {
                Viewer.of(store).looks("SLIP", number.text());
            }
            slip = found.map(listed -> Spool.document(store, listed, copy));
        }
        if (slip.isEmpty()) {
            output.message(Numbers.unknown(output, number));
            if (output.json()) {
                output.document(Map.of("receipt", number.text(), "found", false));
            }
            return Exit.NO;
        }
        RenderedSlip rendered = rendered(slip.get());
        write(out, rendered.bytes());
        write(png, rendered.png());
        found.map(Listed::voided).ifPresent(voided -> output.message(output.say(said(voided))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bytes", rendered.bytes().length);
        document.put("widthDots", rendered.widthDots());
        document.put("heightDots", rendered.heightDots());
        if (output.json()) {
            output.document(document);
        }
        document.forEach((name, value) -> output.line(name + ": " + value));
        return Exit.DONE;
    }

    private Wording said(Listed.Voided voided) {
        String day = VietnameseDates.of(voided.at().toLocalDate());
        return new Wording(
                "Phiếu này đã hủy ngày " + day + " (" + voided.reason()
                        + ") nên mang dấu KHÔNG CÓ GIÁ TRỊ. Đừng đưa cho đơn vị; phiếu có giá trị là phiếu thay thế.",
                "This receipt was voided on " + day + " (" + voided.reason()
                        + "), so its slip is marked as void. Do not give it out; the receipt in its place is the valid one.");
    }

    /** Rendering needs no device and no journal, so a bridge of its own beside the terminal's does. */
    private RenderedSlip rendered(SlipDocument slip) {
        try {
            Path state = Files.createTempDirectory("tiepnhan-slip");
            try (Bridge bridge = PrivateBridge.find().start(state)) {
                return bridge.render(slip, profile);
            } finally {
                Scratch.delete(state);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(@Nullable Path file, byte[] bytes) {
        if (file == null) {
            return;
        }
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new Failure(
                    "CANNOT_WRITE",
                    "Không ghi được " + file + ". Hãy kiểm tra thư mục và quyền ghi.",
                    "Cannot write " + file + ". Check the folder and its permissions.");
        }
    }
}
