package vn.tiepnhan.spool;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Banner;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.checklist.MissingPapers;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Outcome;

/** Says what stands on a slip, from top to bottom; how it looks is the bridge's business. */
public final class SlipComposer {
    private static final String UNKNOWN = "—";
    /** Space above a paragraph, in tenths of a millimetre. */
    private static final int PARAGRAPH = 10;

    private final SlipFacts facts;
    private final List<Block> blocks = new ArrayList<>();

    private SlipComposer(SlipFacts facts) {
        this.facts = facts;
    }

    public static SlipDocument compose(SlipFacts facts) {
        SlipComposer composer = new SlipComposer(facts);
        composer.heading();
        composer.numbers();
        composer.filer();
        if (facts.received()) {
            composer.contents();
            composer.specialCase();
            composer.times();
        } else {
            composer.refusal();
        }
        composer.codes();
        return new SlipDocument(composer.title().replace('\u00A0', ' ') + " " + facts.grouped(), composer.blocks);
    }

    private String title() {
        if (facts.received()) {
            return facts.words().title();
        }
        if (facts.decision().rule().equals(MissingPapers.RULE)) {
            return SlipPhrases.COMPLETION_TITLE;
        }
        boolean guided = facts.decision().outcome() == Outcome.GUIDE;
        return guided ? facts.words().guidanceTitle() : facts.words().refusalTitle();
    }

    private void heading() {
        text(facts.words().office(), Size.NORMAL, false, Align.CENTRE);
        text(facts.words().room(), Size.NORMAL, true, Align.CENTRE);
        blocks.add(new Space(15));
        text(title(), Size.LARGE, true, Align.CENTRE);
        if (facts.special() != null) {
            blocks.add(new Banner("TIẾP NHẬN HỒ SƠ GIẤY\u00A0– TRƯỜNG HỢP ĐẶC BIỆT"));
        }
    }

    private void numbers() {
        blocks.add(new Rule());
        field("Số phiếu", facts.grouped());
        if (facts.received()) {
            field("Mã hồ sơ", "đang chờ cấp");
        }
        field("Kèm theo phiếu", facts.earlier());
        blocks.add(new Rule());
    }

    private void filer() {
        SlipFacts.Filer filer = facts.filer();
        field("Đơn vị", filer.unitName());
        row(new Field("Mã đơn vị", filer.unit()), new Field("MST", filer.mst()));
        field("Loại hồ sơ", SlipPhrases.procedure(facts.procedure(), facts.procedureTitle()));
        field("Người nộp", filer.presenter());
        field(facts.words().identityWord(), SlipPhrases.masked(filer.identity()));
        blocks.add(new Rule());
    }

    private void contents() {
        if (facts.forms().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Body.Form form : facts.forms()) {
            String name = (form.code() + " " + form.title()).strip();
            rows.add(List.of(
                    String.valueOf(form.n()),
                    name.isEmpty() ? UNKNOWN : name,
                    form.copies() > 0 ? String.valueOf(form.copies()) : UNKNOWN));
        }
        text("Hồ sơ bao gồm", Size.NORMAL, true, Align.LEFT);
        blocks.add(
                new SlipDocument.Table(List.of("STT", "Loại giấy tờ, mẫu biểu", "Số lượng"), List.of(0, 1, 0), rows));
    }

    private void specialCase() {
        SlipFacts.@Nullable Special special = facts.special();
        if (special == null) {
            provisional();
            return;
        }
        field("Lý do", SlipPhrases.incident(special.incident()));
        section("Mô tả sự cố", special.description());
        field("Mã phiếu hỗ trợ (I-VAN)", special.ticket());
        basis();
        if (special.commitment()) {
            section(
                    "Cam kết của đơn vị",
                    "Phối hợp với cơ quan BHXH khắc phục sự cố và thực hiện giao dịch điện tử cho lần sau.");
        }
        if (!special.guidance().isBlank()) {
            blocks.add(new Space(PARAGRAPH));
            text("Hướng dẫn cho lần sau", Size.NORMAL, true, Align.LEFT);
            special.guidance().lines().forEach(said -> text(said, Size.NORMAL, false, Align.LEFT));
        }
        field("Lãnh đạo phê duyệt", special.approver());
        blocks.add(new Rule());
    }

    private void provisional() {
        if (facts.decision().outcome() == Outcome.ACCEPT_PROVISIONAL) {
            section("Tiếp nhận tạm", facts.decision().reason().vi());
            item(facts.decision().person());
            blocks.add(new Rule());
        }
    }

    private void times() {
        field("Thời gian nhận hồ sơ", SlipPhrases.moment(facts.at()));
        untrustedClock();
        field("Hẹn trả kết quả", appointment());
        LocalDateTime counted = facts.appointment().countedFrom();
        if (dueKnown() && !counted.equals(facts.at())) {
            text("(tính từ " + SlipPhrases.moment(counted) + ")", Size.NORMAL, false, Align.LEFT);
        }
        field("Hình thức nhận kết quả", "Trực tiếp");
        field("Ghi chú", facts.reason());
        officer();
        if (!facts.filer().unit().isBlank()) {
            text(facts.words().declaration(), Size.NORMAL, false, Align.LEFT);
        }
        blocks.add(new Rule());
    }

    private boolean dueKnown() {
        return facts.clockTrusted() && facts.appointment().due() != null;
    }

    private String appointment() {
        LocalDateTime due = facts.appointment().due();
        if (due == null || !facts.clockTrusted()) {
            return "theo thông báo của cơ\u00A0quan\u00A0BHXH";
        }
        return SlipPhrases.moment(due) + " "
                + SlipPhrases.workingDays(facts.appointment().days());
    }

    private void untrustedClock() {
        if (!facts.clockTrusted()) {
            text("(theo giờ máy, chưa đối chiếu)", Size.NORMAL, false, Align.LEFT);
        }
    }

    private void refusal() {
        Decision decision = facts.decision();
        section("Lý do", decision.reason().vi());
        basis();
        blocks.add(new Space(PARAGRAPH));
        text("Hướng dẫn", Size.NORMAL, true, Align.LEFT);
        item(decision.person());
        decision.guidance().forEach(this::item);
        blocks.add(new Rule());
        field("Thời gian", SlipPhrases.moment(facts.at()));
        untrustedClock();
        officer();
        blocks.add(new Rule());
    }

    private void basis() {
        Act act = facts.decision().act();
        if (act == null) {
            return;
        }
        section("Căn cứ", SlipPhrases.citation(act));
        if (facts.decision().quote() != null) {
            text("“" + facts.decision().quote() + "”", Size.NORMAL, false, Align.LEFT);
        }
    }

    private void officer() {
        row(new Field("Cán bộ tiếp nhận", facts.officer()), new Field("Thiết bị", facts.device()));
    }

    private void codes() {
        List<Block> text = new ArrayList<>();
        text.add(new Text("Mã tra cứu", Size.NORMAL, false, Align.LEFT));
        text.add(new Text(facts.lookup(), Size.LARGE, true, Align.LEFT));
        text.add(new Text("Dùng số phiếu và mã này để tra cứu hồ sơ.", Size.NORMAL, false, Align.LEFT));
        blocks.add(new Beside(new SlipDocument.Qr("TNS1:" + facts.receipt() + ":" + facts.lookup(), ""), text));
        blocks.add(new Space(PARAGRAPH));
        blocks.add(new SlipDocument.Code128(facts.receipt(), facts.grouped()));
        if (!facts.words().help().isBlank()) {
            text("Hỗ trợ: " + facts.words().help(), Size.NORMAL, false, Align.CENTRE);
        }
        text(facts.words().address(), Size.NORMAL, false, Align.CENTRE);
    }

    /** A heading with a paragraph beneath; left out where there is nothing to say. */
    private void section(String heading, String paragraph) {
        if (!paragraph.isBlank()) {
            blocks.add(new Space(PARAGRAPH));
            text(heading, Size.NORMAL, true, Align.LEFT);
            text(paragraph, Size.NORMAL, false, Align.LEFT);
        }
    }

    private void item(Wording advice) {
        blocks.add(new SlipDocument.Item("–", advice.vi()));
    }

    private void field(String label, String value) {
        row(new Field(label, value));
    }

    /** Fields that have a value. */
    private void row(Field... fields) {
        List<Field> filled =
                List.of(fields).stream().filter(f -> !f.value().isBlank()).toList();
        if (filled.size() == 1) {
            blocks.add(filled.get(0));
        } else if (!filled.isEmpty()) {
            blocks.add(new Row(filled));
        }
    }

    private void text(String text, Size size, boolean bold, Align align) {
        if (!text.isBlank()) {
            blocks.add(new Text(text, size, bold, align));
        }
    }
}
