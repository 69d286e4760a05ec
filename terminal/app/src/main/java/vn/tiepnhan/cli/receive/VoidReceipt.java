package vn.tiepnhan.cli.receive;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Numbers;
import vn.tiepnhan.cli.verb.OfficerOption;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.reception.counter.Voiding;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan void}: marks a receipt void; its number is never given again. */
@Command(
        name = "void",
        mixinStandardHelpOptions = true,
        description = "Hủy một phiếu, có lý do / voids a receipt, for a reason")
public final class VoidReceipt extends Verb {
    @Parameters(paramLabel = "RECEIPT", description = "Số phiếu / receipt number")
    private String receipt = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Lý do hủy / why")
    private String reason = "";

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private DataFolder data = new DataFolder();

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new Failure("USAGE", "Hãy ghi lý do hủy: --reason.", "Say why it is voided: --reason.");
        }
        ReceiptNumber number = Numbers.receipt(receipt);
        try (Store store = data.open("void")) {
            Cancelled ended = new Voiding(store, stated.timekeeper(Clock.systemUTC()), Steps.UNWATCHED)
                    .cancel(number.text(), officer.in(store), reason);
            answer(number, ended);
            return ended == Cancelled.DONE ? Exit.DONE : Exit.NO;
        }
    }

    private void answer(ReceiptNumber number, Cancelled ended) {
        Wording said =
                switch (ended) {
                    case DONE ->
                        new Wording(
                                "Đã hủy phiếu " + number.grouped() + ". Số này không dùng lại.",
                                "Receipt " + number.grouped() + " is void. Its number is not used again.");
                    case ALREADY_VOID ->
                        new Wording(
                                "Phiếu " + number.grouped() + " đã hủy từ trước.",
                                "Receipt " + number.grouped() + " was void already.");
                    case HANDED_OVER ->
                        new Wording(
                                "Kết quả của phiếu " + number.grouped()
                                        + " đã trả nên phiếu không hủy được. Nếu ghi sai, hãy sửa: tiepnhan correct.",
                                "The result of receipt " + number.grouped()
                                        + " was handed over, so it cannot be voided. If something is wrong, correct it: tiepnhan correct.");
                    case ERASED ->
                        new Wording(
                                "Dữ liệu cá nhân của phiếu " + number.grouped()
                                        + " đã xóa tại máy nên không hủy được ở đây. Hãy đề nghị trung tâm hủy.",
                                "Personal data of receipt " + number.grouped()
                                        + " was erased here, so it cannot be voided here. Ask the centre to.");
                    case UNKNOWN ->
                        new Wording(
                                "Máy này không có phiếu số " + number.grouped() + ".",
                                "This terminal gave no receipt " + number.grouped() + ".");
                };
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("receipt", number.text());
        document.put("voided", ended == Cancelled.DONE || ended == Cancelled.ALREADY_VOID);
        document.put("result", ended.name());
        if (output.json()) {
            output.document(document);
        }
        output.line(output.say(said));
    }
}
