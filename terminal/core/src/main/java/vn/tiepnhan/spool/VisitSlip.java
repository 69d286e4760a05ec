package vn.tiepnhan.spool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Banner;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Code128;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

/**
 * One slip for all dossiers of one visit, made of their own slips: what all of them say is said once, and each keeps its
 * number, its date, its papers and its look-up code.
 */
final class VisitSlip {
    private static final String OFFICER = "Cán bộ tiếp nhận";

    private final List<SlipDocument> slips;
    private final Set<Block> shared = new LinkedHashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    private VisitSlip(List<SlipDocument> slips) {
        this.slips = slips;
        shareable(slips.get(0).blocks());
        slips.forEach(slip -> shared.retainAll(slip.blocks()));
    }

    /** Facts wherever they stand, and words above the first line or below the officer's name: never half a section. */
    private void shareable(List<Block> first) {
        int begins = first.indexOf(new Rule());
        int ends = first.size();
        for (int i = 0; i < first.size(); i++) {
            boolean officer = first.get(i) instanceof Row row
                    && row.fields().get(0).label().equals(OFFICER);
            ends = officer
                            || (first.get(i) instanceof Field field
                                    && field.label().equals(OFFICER))
                    ? i
                    : ends;
        }
        for (int i = 0; i < first.size(); i++) {
            Block block = first.get(i);
            boolean words = block instanceof Text && (i < begins || i > ends) && !heading(block);
            if (words || block instanceof Field || block instanceof Row) {
                shared.add(block);
            }
        }
    }

    /** @param slips at least one, in the order of their receipts */
    static SlipDocument of(List<SlipDocument> slips) {
        VisitSlip visit = new VisitSlip(List.copyOf(slips));
        visit.top();
        for (int i = 0; i < slips.size(); i++) {
            visit.one(i);
        }
        visit.bottom();
        return new SlipDocument(
                "LƯỢT NỘP " + slips.size() + " HỒ SƠ: " + slips.get(0).title(), visit.blocks);
    }

    private void top() {
        for (Block block : slips.get(0).blocks()) {
            if (block instanceof Rule || (block instanceof Text text && text.size() != Size.NORMAL)) {
                break;
            }
            if (shared.contains(block)) {
                blocks.add(block);
                shared.remove(block);
            }
        }
        blocks.add(new Space(15));
        blocks.add(new Text("PHIẾU CHUNG CHO " + slips.size() + " HỒ SƠ", Size.LARGE, true, Align.CENTRE));
        blocks.add(new Rule());
        shared.stream()
                .filter(block -> block instanceof Field || block instanceof Row)
                .forEach(blocks::add);
    }

    private void one(int i) {
        blocks.add(new Rule());
        blocks.add(new Text("Hồ sơ " + (i + 1) + "/" + slips.size(), Size.NORMAL, true, Align.LEFT));
        boolean begun = false;
        for (Block block : slips.get(i).blocks()) {
            begun = begun || heading(block) || block instanceof Banner;
            boolean drop = shared.contains(block) || block instanceof Rule || block instanceof Code128;
            if (begun && !drop) {
                add(block);
            }
        }
    }

    /** The help beside a code is the same for all, the code is not. */
    private void add(Block block) {
        if (block instanceof Beside beside) {
            List<Block> kept = beside.blocks().stream()
                    .filter(text ->
                            !(text instanceof Text words) || !words.text().startsWith("Dùng số phiếu"))
                    .toList();
            blocks.add(new Beside(beside.qr(), kept));
        } else if (block instanceof Text text && text.size() == Size.LARGE) {
            blocks.add(new Text(text.text(), Size.NORMAL, true, Align.LEFT));
        } else {
            blocks.add(block);
        }
    }

    private void bottom() {
        blocks.add(new Rule());
        blocks.add(new Text(
                "Mỗi hồ sơ tra cứu bằng số phiếu và mã tra cứu của hồ sơ đó.", Size.NORMAL, false, Align.LEFT));
        shared.stream()
                .filter(block -> !(block instanceof Field || block instanceof Row))
                .forEach(blocks::add);
    }

    /** The title of a slip: which paper this is for its dossier. */
    private static boolean heading(Block block) {
        return block instanceof Text text && text.size() == Size.LARGE;
    }
}
