package vn.tiepnhan.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Banner;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.store.dossier.Entry;

/** The slip of a corrected receipt: the one before with the right values, framed as a correction. */
final class CorrectedSlip {
    private static final String BANNER = "ĐÃ SỬA ĐỔI lần ";
    private static final String DESCRIPTION = "Mô tả sự cố";
    /** What is not on the slip yet is put under this one. */
    private static final String ABOVE = "Loại hồ sơ";

    private static final int SHOWN = 4;

    private final Map<String, String> right = new LinkedHashMap<>();
    private final String description;

    private CorrectedSlip(Correction correction) {
        Entry.Details details = correction.details();
        right.put("Đơn vị", details.unitName());
        right.put("Mã đơn vị", correction.unit());
        right.put("MST", correction.mst());
        right.put("Người nộp", details.presenter());
        if (correction.touches("presenter")) {
            String masked = masked(details.presenterIdentity());
            right.put("CCCD", masked);
            right.put("CMND", masked);
        }
        this.description = correction.touches("description") ? details.description() : "";
    }

    /** @param n how many times the receipt is corrected, from 1 */
    static SlipDocument of(SlipDocument before, Correction correction, int n) {
        return new CorrectedSlip(correction).corrected(before, n);
    }

    private SlipDocument corrected(SlipDocument before, int n) {
        List<Block> blocks = new ArrayList<>();
        boolean describes = false;
        for (Block block : before.blocks()) {
            if (block instanceof Banner banner && banner.text().startsWith(BANNER)) {
                continue;
            }
            if (describes && block instanceof Text text && !description.isEmpty()) {
                blocks.add(new Text(description, text.size(), text.bold(), text.align()));
            } else {
                put(block, blocks);
            }
            describes = block instanceof Text text && text.text().equals(DESCRIPTION);
        }
        blocks.add(0, new Banner(BANNER + n + "\u00A0– thay phiếu in trước"));
        return new SlipDocument(before.title(), added(blocks));
    }

    private void put(Block block, List<Block> blocks) {
        if (block instanceof Field field) {
            Field now = corrected(field);
            if (!now.value().isBlank()) {
                blocks.add(now);
            }
        } else if (block instanceof Row row) {
            List<Field> fields = row.fields().stream().map(this::corrected).toList();
            blocks.add(new Row(fields));
        } else {
            blocks.add(block);
        }
    }

    private Field corrected(Field field) {
        String value = right.remove(field.label());
        return value == null ? field : new Field(field.label(), value);
    }

    /** The name of whoever handed it in may have been unknown when the slip was made. */
    private List<Block> added(List<Block> blocks) {
        String presenter = right.getOrDefault("Người nộp", "");
        for (int i = 0; i < blocks.size() && !presenter.isBlank(); i++) {
            if (blocks.get(i) instanceof Field field && field.label().equals(ABOVE)) {
                blocks.add(i + 1, new Field("Người nộp", presenter));
                break;
            }
        }
        return blocks;
    }

    static String masked(String identity) {
        int hidden = identity.length() <= SHOWN ? identity.length() : identity.length() - SHOWN;
        return "*".repeat(hidden) + identity.substring(hidden);
    }
}
