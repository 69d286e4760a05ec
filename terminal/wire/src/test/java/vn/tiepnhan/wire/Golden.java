package vn.tiepnhan.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The golden files, and the invented dossier they were written from. */
final class Golden {
    private Golden() {}

    /** A file without its last line end. */
    static byte[] line(String name) throws IOException {
        byte[] bytes = file(name);
        int end = bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? bytes.length - 1 : bytes.length;
        return java.util.Arrays.copyOf(bytes, end);
    }

    static byte[] file(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
            if (in == null) {
                throw new IOException("no golden file " + name);
            }
            return in.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    static SigningKey key(String name) throws IOException {
        return SigningKey.fromPem(text(name + ".private.pem"), text(name + ".pem"));
    }

    static DossierLine typed() {
        return new DossierLine(
                Wire.VERSION,
                "01500f31-9d00-7a1b-8c2d-0123456789ab",
                1,
                null,
                "ZK4",
                123,
                "ZK4150001237",
                new DossierLine.ReceivedAt(
                        "2015-09-30T09:00:00",
                        "Asia/Ho_Chi_Minh",
                        "b2f5ff47-4366-4e3f-8a9b-1c2d3e4f5a6b",
                        81_000_000_000L,
                        "SYNCED"),
                "hcm-2015",
                "2015.1",
                new DossierLine.Decision("ACCEPT", "R8", null, null),
                new DossierContent(
                        "07900",
                        "",
                        "A",
                        "103",
                        "TZ0001Z",
                        "0100109106",
                        "092015",
                        0,
                        0,
                        "",
                        "Trần Thị Bưởi",
                        "",
                        new DossierContent.Unit("Công ty TNHH Hoa Mận", "", "", "", ""),
                        DossierContent.Document.UNKNOWN,
                        List.of(),
                        List.of()),
                new DossierLine.Presenter("Nguyễn Văn Mít"),
                null,
                List.of(),
                new DossierLine.AuditHead(7, Digest.of(new byte[] {7})),
                null,
                null,
                null);
    }

    static DossierLine scanned() throws IOException {
        return new DossierLine(
                Wire.VERSION,
                "01500f31-9d00-7a1b-8c2d-0123456789ab",
                2,
                Digest.of(line("typed.ndjson")),
                "ZK4",
                124,
                "ZK4150001237",
                new DossierLine.ReceivedAt(
                        "2015-10-02T14:05:31",
                        "Asia/Ho_Chi_Minh",
                        "b2f5ff47-4366-4e3f-8a9b-1c2d3e4f5a6b",
                        190_812_345_678_901L,
                        "HELD"),
                "hcm-2015",
                "2015.1",
                new DossierLine.Decision(
                        "OFFICER_MAY_ACCEPT",
                        "R4",
                        new DossierLine.Act(null, null, "BHXH TP. Hồ Chí Minh", "Công văn nội bộ về giao dịch điện tử"),
                        "act"),
                new DossierContent(
                        "07900",
                        "tn1",
                        "A",
                        "103",
                        "TZ0001Z",
                        "0100109106",
                        "092015",
                        2,
                        1,
                        "1C291CA3",
                        "Trần Thị Bưởi",
                        "U|Công ty TNHH Hoa Mận\nW|1|Lê Thị Cam \"Út\"|",
                        new DossierContent.Unit(
                                "Công ty TNHH Hoa Mận", "1 Đường Ổi", "028 0000 0000", "hoaman@example.vn", "Chị Đào"),
                        new DossierContent.Document(
                                "PAPER", "iBHXH 3.0", "2015-10-01T08:00:00", "m-1", Digest.of(new byte[0])),
                        List.of(new DossierContent.Form(
                                1, "D02-TS", "Danh sách lao động tham gia BHXH, BHYT, BHTN", 1)),
                        List.of(new DossierContent.Worker(
                                1,
                                "Lê Thị Cam",
                                "0115000001",
                                "1990",
                                "GH",
                                "01/10/2015",
                                "DN4790115000001",
                                "31/12/2015"))),
                new DossierLine.Presenter("Nguyễn Văn Mít"),
                new DossierLine.SpecialCase(
                        "SOFTWARE",
                        "iBHXH",
                        "2015-10-01T16:00",
                        "Lỗi mở tệp khi ký số",
                        true,
                        "Phạm Thị Quýt",
                        null,
                        null),
                List.of(
                        new DossierLine.Blob(Digest.of(new byte[] {1, 2, 3}), 3, "image/png", "PAGE"),
                        new DossierLine.Blob(Digest.of(new byte[] {4}), 1, "image/jpeg", "EVIDENCE")),
                new DossierLine.AuditHead(8, Digest.of(new byte[] {8})),
                new DossierLine.Earlier("REPLACES", "ZK415000121D", ""),
                new DossierLine.Voided("2015-10-02T14:06:02", "Trần Thị Bưởi", "Nhầm đơn vị"),
                null);
    }

    static ReceiptPayload payload() throws IOException {
        return new ReceiptPayload(
                "ZK4",
                123,
                "01500f31-9d00-7a1b-8c2d-0123456789ab",
                1,
                Digest.of(line("typed.ndjson")),
                "00017/2015/07900",
                4711,
                "2015-09-30T02:00:03.250Z");
    }
}
