package vn.tiepnhan.ui.gallery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Outcome;

/** Decisions as the profile hcm-2015 words them, for the pictures. */
final class Decisions {
    private static final Act LETTER = new Act(
            "S0", null, null, "BHXH Thành phố Hồ Chí Minh", "Văn bản về đẩy mạnh giao dịch hồ sơ điện tử", List.of());
    private static final String CLOSED =
            "Không tiếp nhận hồ sơ thu, cấp sổ BHXH và cấp thẻ BHYT bằng giấy (Phiếu Giao nhận hồ sơ số 101 và 103) từ 01/10/2015";
    private static final String SPECIAL =
            "Trường hợp đặc biệt các đơn vị không lập được hồ sơ điện tử do sự cố phần mềm thì có thể tiếp nhận hồ sơ giấy và phối hợp hướng dẫn đơn vị thực hiện giao dịch điện tử cho lần sau";

    private Decisions() {}

    static Decision accept() {
        return decision(
                Outcome.ACCEPT,
                "R8",
                null,
                null,
                "Không có quy định nào hạn chế hồ sơ này.",
                "No rule restricts this dossier.",
                "Đối chiếu giấy với danh sách, rồi bấm Enter.",
                "Check the papers against the list, then press Enter.");
    }

    static Decision provisional() {
        return decision(
                Outcome.ACCEPT_PROVISIONAL,
                "R2",
                Decision.Basis.DESIGN,
                null,
                "Chưa có dữ liệu đơn vị gửi trước qua iBHXH.",
                "The data the unit should have sent from iBHXH is not there.",
                "Nhắc đơn vị bấm “gửi email” trong iBHXH hôm nay.",
                "Ask the unit to press “gửi email” in iBHXH today.");
    }

    static Decision different() {
        return decision(
                Outcome.ACCEPT_PROVISIONAL,
                "R2",
                Decision.Basis.DESIGN,
                null,
                "Dữ liệu đơn vị gửi trước khác với hồ sơ giấy.",
                "What the unit sent before differs from the paper.",
                "Đề nghị đơn vị gửi lại dữ liệu đúng với bản in, rồi bấm F5.",
                "Ask the unit to send what it printed, then press F5.");
    }

    static Decision refuse() {
        return decision(
                Outcome.REFUSE,
                "R3",
                Decision.Basis.ACT,
                CLOSED,
                "Phiếu 103 không nhận bản giấy từ 01/10/2015.",
                "Slip 103 is not received on paper from 01/10/2015.",
                "Hướng dẫn đơn vị nộp điện tử. Nếu đơn vị báo sự cố, chọn 1, 2 hoặc 3.",
                "Guide the unit to file electronically. If it reports an incident, choose 1, 2 or 3.");
    }

    static Decision special() {
        return teaching(decision(
                Outcome.OFFICER_MAY_ACCEPT,
                "R4",
                Decision.Basis.ACT,
                SPECIAL,
                "Phiếu 101 không nhận bản giấy từ 01/10/2015, trừ khi đơn vị không lập được hồ sơ điện tử do sự cố phần mềm.",
                "Slip 101 is not received on paper from 01/10/2015 unless a software incident kept the unit from filing electronically.",
                "Ghi sự cố và cam kết của đơn vị, rồi quyết định.",
                "Record the incident and the commitment, then decide."));
    }

    /** With what the unit is told for next time. */
    private static Decision teaching(Decision it) {
        return new Decision(
                it.outcome(),
                it.rule(),
                it.basis(),
                it.rows(),
                it.act(),
                it.quote(),
                it.reason(),
                it.next(),
                new Wording(
                        "Lần sau, đề nghị đơn vị lập và gửi hồ sơ điện tử bằng iBHXH. Sự cố chưa khắc phục thì báo công ty cung cấp phần mềm và cơ quan BHXH trước khi đến nộp; cần hướng dẫn, hãy hỏi tại quầy.",
                        "Next time please prepare and send the dossier electronically with iBHXH. If the incident is not mended yet, tell the vendor and the office before you come; ask at the counter if you need help."),
                it.guidance(),
                it.procedureKnown(),
                it.profile(),
                it.profileVersion());
    }

    static Decision supervisor() {
        return decision(
                Outcome.SUPERVISOR,
                "R4",
                Decision.Basis.DESIGN,
                null,
                "Sự cố khác ngoài phần mềm và đường truyền: chỉ lãnh đạo quyết định.",
                "An incident other than software or line: only the leadership decides.",
                "Mời lãnh đạo xem và ghi tên người phê duyệt.",
                "Call a supervisor and enter the name.");
    }

    static Decision guide() {
        return decision(
                Outcome.GUIDE,
                "R1",
                Decision.Basis.ACT,
                "Bắt đầu từ ngày 01/11/2013 … tiếp nhận hồ sơ … được in ra từ phần mềm iBHXH (có mã vạch)",
                "Hồ sơ giấy của đơn vị phải in từ phần mềm iBHXH, có mã vạch.",
                "A unit's paper must be printed from iBHXH with barcodes.",
                "Hướng dẫn đơn vị lập hồ sơ trên iBHXH (miễn phí).",
                "Guide the unit to prepare the dossier in iBHXH (free).");
    }

    private static Decision decision(
            Outcome outcome,
            String rule,
            Decision.@Nullable Basis basis,
            @Nullable String quote,
            String reasonVi,
            String reasonEn,
            String nextVi,
            String nextEn) {
        return new Decision(
                outcome,
                rule,
                basis,
                List.of(),
                basis == Decision.Basis.ACT ? LETTER : null,
                quote,
                new Wording(reasonVi, reasonEn),
                new Wording(nextVi, nextEn),
                new Wording(nextVi, nextEn),
                List.of(),
                true,
                "hcm-2015",
                "1");
    }
}
