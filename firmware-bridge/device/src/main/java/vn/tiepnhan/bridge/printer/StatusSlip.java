package vn.tiepnhan.bridge.printer;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * What a printer says of itself and how it is served, every letter in the way it prints them, and the result as a code.
 *
 * @param text the way its letters get on paper
 * @param known how it is known that this is the best one
 * @param identity what it says it is: firmware, maker, model, serial
 * @param counters what it counted, by number of {@code GS g 2}
 */
record StatusSlip(
        String device,
        String address,
        String profile,
        TextMode text,
        Provenance known,
        Map<String, String> identity,
        Map<Integer, Long> counters,
        LocalDateTime printed) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String NOT_TOLD = "máy không cho biết";
    private static final List<Map.Entry<String, String>> IDENTITY = List.of(
            Map.entry("maker", "Hãng"),
            Map.entry("model", "Kiểu máy"),
            Map.entry("firmware", "Phần mềm máy"),
            Map.entry("serial", "Số máy"));
    private static final Map<Integer, String> COUNTERS = new TreeMap<>(
            Map.of(148, "Số dòng đã đẩy giấy", 149, "Số lần đốt đầu in", 178, "Số lần cắt giấy", 198, "Số giờ chạy"));

    SlipDocument document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SlipDocument.Text("PHIẾU TÌNH TRẠNG MÁY IN", Size.LARGE, true, Align.CENTRE));
        blocks.add(new SlipDocument.Text("không phải phiếu tiếp nhận", Size.NORMAL, false, Align.CENTRE));
        blocks.add(new SlipDocument.Rule());
        blocks.add(new Field("Thiết bị", device));
        blocks.add(new Field("Cổng", address));
        blocks.add(new Field("Hồ sơ thiết bị", profile));
        blocks.add(new Field("Cách in chữ", words(text) + ", " + words(known)));
        IDENTITY.forEach(one -> blocks.add(new Field(one.getValue(), identity.getOrDefault(one.getKey(), NOT_TOLD))));
        counters.forEach((number, count) ->
                blocks.add(new Field(COUNTERS.getOrDefault(number, "Bộ đếm " + number), count.toString())));
        if (counters.isEmpty()) {
            blocks.add(new Field("Bộ đếm", NOT_TOLD));
        }
        blocks.add(new Field("In lúc", TIME.format(printed)));
        blocks.add(new SlipDocument.Rule());
        blocks.add(letters(TestSlip.SMALL));
        blocks.add(letters(TestSlip.CAPITALS));
        blocks.add(new SlipDocument.Rule());
        blocks.add(new SlipDocument.Qr(result(), "Quét mã này để gửi kết quả cho kỹ thuật viên"));
        return new SlipDocument("Phiếu tình trạng máy in", blocks);
    }

    private static Block letters(String letters) {
        return new SlipDocument.Text(letters, Size.NORMAL, false, Align.LEFT);
    }

    private static String words(TextMode mode) {
        return switch (mode) {
            case PAGE -> "chữ có sẵn trong máy";
            case GLYPHS -> "chữ nạp vào máy";
            case BANDS -> "hình từng dải";
            case RASTER -> "hình cả phiếu";
        };
    }

    private static String words(Provenance provenance) {
        return switch (provenance) {
            case DOCUMENTED -> "theo tài liệu";
            case PROBED -> "đã thử trên máy";
            case FIELD -> "theo người dùng";
            case UNVERIFIED -> "chưa xác nhận";
        };
    }

    /** ASCII, parted by semicolons, so that any scanner and any reader can take it. */
    private String result() {
        String counted = counters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
        return List.of(
                        "TNPS1",
                        device,
                        profile,
                        text.name(),
                        identity.getOrDefault("model", ""),
                        identity.getOrDefault("firmware", ""),
                        identity.getOrDefault("serial", ""),
                        counted,
                        printed.withNano(0).toString())
                .stream()
                .map(part -> part.replace(';', ',').replaceAll("[^ -~]", "?"))
                .collect(Collectors.joining(";"));
    }
}
