package vn.tiepnhan.spool;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.policy.Act;

/** Says what stands on a slip, from top to bottom; how it looks is the bridge's business. */
public final class SlipComposer {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UNKNOWN = "—";

    private final SlipFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    private SlipComposer(SlipFacts facts) {
        this.facts = facts;
    }

    public static SlipDocument compose(SlipFacts facts) {
        SlipComposer composer = new SlipComposer(facts);
        composer.heading();
        composer.filer();
        if (facts.received()) {
            composer.contents();
            composer.specialCase();
            composer.times();
        } else {
            composer.refusal();
        }
        composer.foot();
        return new SlipDocument(composer.title() + " " + facts.grouped(), composer.blocks);
    }

    private String title() {
        if (facts.received()) {
            return facts.words().title();
        }
        return switch (facts.decision().outcome()) {
            case GUIDE -> facts.words().guidanceTitle();
            default -> facts.words().refusalTitle();
        };
    }

    private void heading() {
        text(facts.words().office(), Size.NORMAL, false, Align.CENTRE);
        text(facts.words().room(), Size.NORMAL, true, Align.CENTRE);
        blocks.add(new SlipDocument.Space(20));
        text(title(), Size.LARGE, true, Align.CENTRE);
        if (facts.special() != null) {
            blocks.add(new SlipDocument.Banner("TIẾP NHẬN HỒ SƠ GIẤY – TRƯỜNG HỢP ĐẶC BIỆT"));
        }
        blocks.add(new SlipDocument.Space(15));
        field("Số phiếu", facts.grouped());
        if (facts.received()) {
            field("Mã hồ sơ", "đang chờ cấp");
        }
        field("Kèm theo phiếu", facts.earlier());
        blocks.add(new SlipDocument.Rule());
    }

    private void filer() {
        SlipFacts.Filer filer = facts.filer();
        field("Đơn vị", filer.unitName());
        field("Mã đơn vị", filer.unit());
        field("MST", filer.mst());
        field("Loại hồ sơ", (facts.procedure() + " " + facts.procedureTitle()).trim());
        field("Người nộp", filer.presenter());
        field(facts.words().identityWord(), masked(filer.identity()));
    }

    private void contents() {
        if (facts.forms().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Body.Form form : facts.forms()) {
            String name = (form.code() + " " + form.title()).trim();
            rows.add(List.of(
                    String.valueOf(form.n()),
                    name.isEmpty() ? UNKNOWN : name,
                    form.copies() > 0 ? String.valueOf(form.copies()) : UNKNOWN));
        }
        blocks.add(new SlipDocument.Space(10));
        text("Hồ sơ bao gồm:", Size.NORMAL, true, Align.LEFT);
        blocks.add(new SlipDocument.Table(List.of("STT", "Loại giấy tờ", "SL"), List.of(0, 1, 0), rows));
    }

    private void specialCase() {
        SlipFacts.@Nullable Special special = facts.special();
        if (special == null) {
            return;
        }
        blocks.add(new SlipDocument.Rule());
        field("Lý do", special.incident());
        field("Mô tả sự cố", special.description());
        basis();
        if (special.commitment()) {
            field("Cam kết", "Đơn vị khắc phục sự cố và thực hiện giao dịch điện tử cho lần sau.");
        }
        field("Lãnh đạo phê duyệt", special.approver());
    }

    private void times() {
        blocks.add(new SlipDocument.Rule());
        field("Thời gian nhận hồ sơ", moment(facts.at()));
        if (!facts.clockTrusted()) {
            text("(theo giờ máy, chưa đối chiếu)", Size.NORMAL, false, Align.LEFT);
        }
        field("Hẹn trả kết quả", appointment());
        field("Hình thức nhận kết quả", "Trực tiếp");
        field("Ghi chú", facts.reason());
    }

    private String appointment() {
        LocalDateTime due = facts.appointment().due();
        if (due == null || !facts.clockTrusted()) {
            return "theo thông báo của cơ quan BHXH";
        }
        return moment(due) + " (" + facts.appointment().days() + " ngày làm việc)";
    }

    private void refusal() {
        blocks.add(new SlipDocument.Rule());
        field("Thời gian", moment(facts.at()));
        if (!facts.clockTrusted()) {
            text("(theo giờ máy, chưa đối chiếu)", Size.NORMAL, false, Align.LEFT);
        }
        field("Lý do", facts.decision().reason().vi());
        basis();
        field("Hướng dẫn", facts.decision().next().vi());
        facts.decision().guidance().forEach(advice -> text("• " + advice.vi(), Size.NORMAL, false, Align.LEFT));
    }

    private void basis() {
        Act act = facts.decision().act();
        if (act != null) {
            field("Căn cứ", citation(act));
        }
        if (facts.decision().quote() != null) {
            text("“" + facts.decision().quote() + "”", Size.NORMAL, false, Align.LEFT);
        }
    }

    private static String citation(Act act) {
        String numbered = act.number() == null ? " (chưa có số, ngày)" : " số " + act.number();
        String dated = act.number() == null || act.date() == null ? "" : " ngày " + DATE.format(act.date());
        return act.title() + numbered + dated + " của " + act.issuer();
    }

    private void foot() {
        blocks.add(new SlipDocument.Rule());
        field("Cán bộ tiếp nhận", facts.officer());
        field("Thiết bị", facts.device());
        blocks.add(new SlipDocument.Space(20));
        blocks.add(
                new SlipDocument.Qr("TNS1:" + facts.receipt() + ":" + facts.lookup(), "Mã tra cứu: " + facts.lookup()));
        blocks.add(new SlipDocument.Code128(facts.receipt(), facts.grouped()));
        field("Hỗ trợ", facts.words().help());
    }

    /** A label with its value; left out where there is none. */
    private void field(String label, String value) {
        if (!value.isBlank()) {
            blocks.add(new SlipDocument.Field(label + ":", value));
        }
    }

    private void text(String text, Size size, boolean bold, Align align) {
        if (!text.isBlank()) {
            blocks.add(new SlipDocument.Text(text, size, bold, align));
        }
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    /** All but the last four characters as asterisks. */
    private static String masked(String identity) {
        int shown = Math.min(4, identity.length());
        return "*".repeat(identity.length() - shown) + identity.substring(identity.length() - shown);
    }
}
