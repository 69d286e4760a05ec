package vn.tiepnhan.ui.gallery;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Manner;
import vn.tiepnhan.ui.kiosk.state.Papers;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.StaffTurn;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** Every state of the kiosk, with invented visitors. */
public final class KioskStates {
    private static final Place PLACE = new Place(
            "BHXH Thành phố Hồ Chí Minh",
            new OpeningHours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    List.of(OpeningHours.Session.parse("07:30-11:30"), OpeningHours.Session.parse("13:00-17:00"))),
            "",
            List.of(new Wording(
                    "Từ 01/10/2015 không nhận hồ sơ giấy theo phiếu 101 và 103",
                    "No paper under slips 101 and 103 from 01/10/2015")),
            List.of(
                    new Wording(
                            "Đơn vị chưa đăng ký giao dịch điện tử (hạn chậm nhất 31/10/2015). Đề nghị đăng ký ngay qua Cổng thông tin điện tử của BHXH Việt Nam hoặc trên phần mềm của đơn vị cung cấp dịch vụ I-VAN; đơn vị được ghi vào danh sách đôn đốc của cán bộ chuyên quản.",
                            "The unit has not registered for e-filing (due by 31 October 2015). Ask it to register now on the portal of Vietnam Social Security or in the software of an I-VAN provider; it goes on the officer's list of units to remind.")),
            List.of("TS24", "EFY", "BKAV"),
            "ZK41500",
            false,
            true,
            null);

    private static final Said WORDS =
            Said.NOTHING.about(Said.Topic.SOFTWARE).words("phần mềm báo lỗi khi gửi, mã 0x15, từ sáng nay");
    private static final String PROCEDURE = "103 · Điều chỉnh tăng, giảm lao động tham gia BHXH, BHYT, BHTN";

    private KioskStates() {}

    /** By name, in the order of a visit. */
    public static Map<String, KioskState> all() {
        KioskState fresh = KioskState.opening("vi").place(PLACE);
        Visit nobody = fresh.visit();
        Map<String, KioskState> states = new LinkedHashMap<>();
        states.put("opening", KioskState.opening("vi"));
        states.put("attract", fresh);
        states.put("attract-called", fresh.visit(nobody.called(Visit.Call.LIT)));
        states.put("file", fresh.visit(nobody.at(Step.FILE)));
        states.put("attract-no-scanner", fresh.place(PLACE.reads(false)));
        states.put("file-no-scanner", fresh.place(PLACE.reads(false)).visit(nobody.at(Step.FILE)));
        states.put("lookup-no-scanner", fresh.place(PLACE.reads(false)).visit(nobody.at(Step.LOOKUP)));
        states.put("file-missing", fresh.visit(nobody.scanned(papers(2, 3, 4), missing())));
        states.put("file-taken", fresh.visit(nobody.scanned(papers(4), taken())));
        states.put("file-officer", fresh.visit(nobody.scanned(papers(4), officer())));
        states.put("lookup", fresh.visit(nobody.at(Step.LOOKUP)));
        states.put("lookup-typed", fresh.visit(nobody.at(Step.NUMBER).typed(new Typing("ZK4150012", ""))));
        states.put("lookup-mistyped", fresh.visit(mistyped(nobody)));
        states.put("lookup-not-found", fresh.visit(lookup(nobody, Found.NOTHING)));
        states.put("lookup-found", fresh.visit(lookup(nobody, found(Found.How.RECEIVED))));
        states.put("lookup-questioned", fresh.visit(lookup(nobody, found(Found.How.QUESTIONED))));
        states.put("result", fresh.visit(nobody.at(Step.RESULT)));
        states.put("guidance", fresh.visit(nobody.at(Step.GUIDANCE)));
        states.put(
                "ticket",
                fresh.visit(nobody.numbered(number(TakenNumber.Paper.PRINTED))).counting(14));
        states.put("ticket-no-paper", fresh.visit(nobody.numbered(number(TakenNumber.Paper.NONE))));
        states.put("sheet-printed", fresh.visit(nobody.at(Step.GUIDANCE).sheet(TakenNumber.Paper.PRINTED)));
        states.put("report", fresh.visit(nobody.at(Step.REPORT)));
        states.put("report-words", fresh.visit(nobody.at(Step.WRITE).said(WORDS)));
        states.put("report-kept", fresh.visit(nobody.at(Step.THANKS).said(WORDS.kept())));
        states.put("rate", fresh.visit(nobody.at(Step.RATE)));
        states.put("unit-valid", fresh.visit(nobody.of(KioskUnits.valid())));
        states.put("unit-unchecked", fresh.visit(nobody.of(KioskUnits.unchecked())));
        states.put("unit-revoked", fresh.visit(nobody.of(KioskUnits.revoked())));
        states.put("attract-unit", fresh.visit(nobody.of(KioskUnits.valid()).at(Step.ATTRACT)));
        states.put("attract-forgotten", fresh.place(PLACE.forgotten(true)));
        StaffTurn staff = StaffTurn.of("Phạm Kỹ Thuật");
        states.put("staff", fresh.visit(nobody.of(staff.digits(4))));
        states.put(
                "staff-service",
                fresh.visit(nobody.of(staff.proved(List.of(new Wording("Máy in phiếu: sẵn sàng", "Printer: ready"))))));
        Map<String, KioskState> more = new LinkedHashMap<>();
        states.forEach((name, state) -> {
            Manner manner = state.visit().manner();
            more.put(name, state);
            more.put(name + "-large", state.visit(state.visit().as(manner.large(true))));
            more.put(name + "-lowered", state.visit(state.visit().as(manner.lowered(true))));
            more.put(
                    name + "-large-lowered",
                    state.visit(state.visit().as(manner.large(true).lowered(true))));
        });
        return more;
    }

    private static Visit mistyped(Visit nobody) {
        return nobody.at(Step.NUMBER)
                .typed(new Typing("ZK4150001232", ""))
                .told(new Wording(
                        "Số biên nhận gõ nhầm: bấm Xóa và xem lại phiếu.",
                        "Receipt number mistyped: Delete, check your slip."));
    }

    private static Visit lookup(Visit nobody, Found found) {
        return nobody.at(Step.LOOKUP)
                .typed(new Typing("ZK4150001237", "7K2M9QXA"))
                .found(found);
    }

    private static Papers papers(int scanned, Integer... missing) {
        return new Papers(PROCEDURE, scanned, 4, List.of(missing));
    }

    private static Advice missing() {
        return new Advice(
                Advice.Kind.SCAN_ON,
                new Wording("", ""),
                new Wording(
                        "Còn thiếu mã vạch số 3, 4. Mời ông (bà) quét tiếp.",
                        "Barcode 3, 4 is still missing. Please scan on."));
    }

    private static Advice taken() {
        var decision = Decisions.provisional();
        return new Advice(Advice.Kind.TAKEN, decision.reason(), decision.person());
    }

    private static Advice officer() {
        var decision = Decisions.refuse();
        return new Advice(
                Advice.Kind.ASK_OFFICER,
                decision.reason(),
                new Wording(
                        "Đề nghị đơn vị nộp hồ sơ qua giao dịch điện tử.\nMáy này không quyết định thay cán bộ. Mời ông (bà) lấy số để cán bộ xem hồ sơ.",
                        "Please file this dossier electronically.\nThis machine does not decide. Take a number: an officer will look at your dossier."));
    }

    private static Found found(Found.How how) {
        return new Found(
                how,
                "ZK4150001237",
                PROCEDURE,
                LocalDateTime.of(2015, 9, 30, 9, 38),
                LocalDateTime.of(2015, 10, 12, 9, 38),
                "");
    }

    private static TakenNumber number(TakenNumber.Paper paper) {
        return new TakenNumber("A012", Service.FILE, 3, paper);
    }
}
