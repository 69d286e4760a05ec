package vn.tiepnhan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.bridge.slip.SlipDocument.Banner;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Item;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.paper.A4.Align;

/** Writes an official form on A4: the national heading, what the slip says, and lines to sign. */
public final class FormWriter {
    private static final float SIZE = 11.5f;
    private static final float LABEL = 150;
    private static final float GAP = 3;
    private static final String NUMBER = "Mã hồ sơ";
    private static final List<String> STEPS =
            List.of("Tiếp nhận hồ sơ", "Phân công xử lý", "Thẩm định, giải quyết", "Lãnh đạo ký duyệt", "Trả kết quả");

    private final A4 paper;

    private FormWriter(A4 paper) {
        this.paper = paper;
    }

    public static byte[] write(OfficialForm form, FormFacts facts) {
        try (A4 paper = new A4(form.title() + " " + facts.numbered(), false)) {
            FormWriter writer = new FormWriter(paper);
            writer.heading(form, facts);
            switch (form) {
                case RECEIPT, SUPPLEMENT, REFUSAL -> writer.body(facts);
                case APOLOGY -> writer.apology(facts);
                case STOP -> writer.stop(facts);
                case CONTROL -> writer.control(facts);
            }
            writer.signatures(form);
            return paper.bytes();
        }
    }

    private void heading(OfficialForm form, FormFacts facts) {
        float half = paper.width() / 2;
        float top = paper.y() - 14;
        float under = top - 16 * office(facts.office(), top, half - 10);
        paper.put("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", A4.LEFT + half, top, half, 10.5f, true, Align.CENTRE);
        paper.put("Số: " + facts.numbered(), A4.LEFT, under, half - 10, 10.5f, false, Align.CENTRE);
        paper.put("Độc lập – Tự do – Hạnh phúc", A4.LEFT + half, top - 16, half, 11, true, Align.CENTRE);
        paper.rule(A4.LEFT + half + half / 4, top - 21, A4.LEFT + half + 3 * half / 4, top - 21);
        paper.put(facts.day(), A4.LEFT + half, top - 38, half, 10.5f, false, Align.CENTRE);
        paper.moveTo(Math.min(top - 52, under - 20));
        if (facts.official()) {
            paper.text("Mẫu số " + form.number(), 9.5f, false, Align.RIGHT);
        }
        paper.skip(6);
        paper.text(title(form, facts), 14, true, Align.CENTRE);
        paper.skip(10);
    }

    /** The office's name, on as many lines as it needs; answers how many. */
    private int office(String name, float top, float wide) {
        List<String> lines = paper.lines(name.toUpperCase(Locale.ROOT), 10.5f, true, wide);
        for (int i = 0; i < lines.size(); i++) {
            paper.put(lines.get(i), A4.LEFT, top - 16 * i, wide, 10.5f, true, Align.CENTRE);
        }
        return lines.size();
    }

    /** Offices of 2013 and 2015 know the paper by their slip's title. */
    private static String title(OfficialForm form, FormFacts facts) {
        boolean slips = form == OfficialForm.RECEIPT || form == OfficialForm.REFUSAL || form == OfficialForm.SUPPLEMENT;
        if (!facts.official() && slips) {
            for (Block block : facts.slip().blocks()) {
                if (block instanceof Text text && text.size() == Size.LARGE) {
                    return text.text();
                }
            }
        }
        return form.title();
    }

    /** From the first field on: what stands above it is the slip's heading. */
    private void body(FormFacts facts) {
        boolean begun = false;
        for (Block block : facts.slip().blocks()) {
            begun = begun || block instanceof Field || block instanceof Row || block instanceof Banner;
            boolean pending = block instanceof Field field && field.label().equals(NUMBER);
            if (pending && !facts.number().isEmpty()) {
                field(new Field(NUMBER, facts.number()));
            } else if (begun) {
                set(block);
            }
        }
    }

    private void set(Block block) {
        if (block instanceof Field field) {
            field(field);
        } else if (block instanceof Row row) {
            row.fields().forEach(this::field);
        } else if (block instanceof Text text) {
            paper.skip(GAP);
            paper.text(text.text(), SIZE, text.bold(), Align.LEFT);
        } else if (block instanceof Item item) {
            paper.text(item.mark() + " " + item.text(), SIZE, false, Align.LEFT);
        } else if (block instanceof Banner banner) {
            paper.skip(GAP);
            paper.text(banner.text(), 12, true, Align.CENTRE);
            paper.skip(GAP);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Space) {
            paper.skip(GAP);
        } else if (block instanceof Beside beside) {
            beside.blocks().forEach(this::set);
        }
    }

    private void field(Field field) {
        List<String> labels = paper.lines(field.label() + ":", SIZE, false, LABEL - 6);
        List<String> lines = paper.lines(field.value(), SIZE, true, paper.width() - LABEL);
        for (int i = 0; i < Math.max(labels.size(), lines.size()); i++) {
            paper.need(16);
            paper.skip(16);
            if (i < labels.size()) {
                paper.put(labels.get(i), A4.LEFT, paper.y(), LABEL, SIZE, false, Align.LEFT);
            }
            if (i < lines.size()) {
                paper.put(lines.get(i), A4.LEFT + LABEL, paper.y(), paper.width() - LABEL, SIZE, true, Align.LEFT);
            }
        }
    }

    private void table(Table table) {
        List<Float> weights = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            boolean wide = i < table.weights().size() && table.weights().get(i) > 0;
            weights.add(wide ? 7f : 1f);
        }
        paper.skip(GAP * 2);
        new Grid(paper, table.headings(), weights).set(table.rows());
        paper.skip(GAP * 2);
    }

    private void known(FormFacts facts) {
        field(new Field("Số phiếu", facts.numbered()));
        for (Block block : facts.slip().blocks()) {
            if (block instanceof Field field
                    && List.of("Đơn vị", "Loại hồ sơ", "Người nộp", "Hẹn trả kết quả")
                            .contains(field.label())) {
                field(field);
            }
        }
    }

    private void apology(FormFacts facts) {
        known(facts);
        paper.skip(10);
        paper.text(
                (facts.overdue()
                                ? "Hồ sơ nêu trên chưa được giải quyết đúng hẹn."
                                : "Hồ sơ nêu trên sẽ không kịp giải quyết đúng hẹn.")
                        + " Lý do: " + facts.reason() + ".",
                SIZE,
                false,
                Align.LEFT);
        paper.text(
                "Cơ quan BHXH xin lỗi ông (bà), đơn vị về sự chậm trễ này và đề nghị gia hạn; thời gian trả kết quả mới: "
                        + facts.until() + ".",
                SIZE,
                false,
                Align.LEFT);
    }

    private void stop(FormFacts facts) {
        known(facts);
        paper.skip(10);
        paper.text(
                "Cơ quan BHXH thông báo dừng giải quyết hồ sơ nêu trên. Lý do: " + facts.reason() + ".",
                SIZE,
                false,
                Align.LEFT);
    }

    private void control(FormFacts facts) {
        known(facts);
        paper.skip(10);
        List<List<String>> rows = new ArrayList<>();
        for (String step : STEPS) {
            rows.add(List.of(String.valueOf(rows.size() + 1), step, "", "", ""));
        }
        new Grid(
                        paper,
                        List.of("STT", "Bước", "Người thực hiện, ký tên", "Giờ, ngày nhận", "Giờ, ngày giao"),
                        List.of(1f, 4f, 4f, 3f, 3f))
                .roomy(44)
                .set(rows);
    }

    private void signatures(OfficialForm form) {
        paper.need(90);
        paper.skip(30);
        float half = paper.width() / 2;
        boolean office = form == OfficialForm.APOLOGY || form == OfficialForm.STOP;
        if (!office) {
            paper.put("NGƯỜI NỘP HỒ SƠ", A4.LEFT, paper.y(), half, SIZE, true, Align.CENTRE);
            paper.put("(ký, ghi rõ họ tên)", A4.LEFT, paper.y() - 14, half, 9.5f, false, Align.CENTRE);
        }
        String who = office ? "THỦ TRƯỞNG CƠ QUAN" : "CÁN BỘ TIẾP NHẬN HỒ SƠ";
        paper.put(who, A4.LEFT + half, paper.y(), half, SIZE, true, Align.CENTRE);
        paper.put("(ký, ghi rõ họ tên)", A4.LEFT + half, paper.y() - 14, half, 9.5f, false, Align.CENTRE);
    }
}
