package vn.tiepnhan.bridge.printer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceAct.Feedback.Tone;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.SelfTestReport;
import vn.tiepnhan.bridge.api.SelfTestReport.Result;
import vn.tiepnhan.bridge.api.SelfTestReport.Step;
import vn.tiepnhan.profile.printer.parts.PrinterStep;

/**
 * Goes through the self-test steps of one printer's profile.
 *
 * @param device opens drawers and beeps
 * @param state how the printer was before anything was printed
 * @param printed what became of the slip with the steps that want paper; null where none did
 */
record SelfTest(PrinterDevice device, DeviceState state, @Nullable PrintOutcome printed) {
    private static final Set<PrinterStep> WITHOUT_PAPER =
            Set.of(PrinterStep.STATUS, PrinterStep.BUZZER, PrinterStep.DRAWER);

    /** Whether these steps need a slip. */
    static boolean wantsPaper(List<PrinterStep> steps) {
        return !WITHOUT_PAPER.containsAll(steps);
    }

    SelfTestReport run(List<PrinterStep> steps) {
        return new SelfTestReport(
                state.profile(), steps.stream().map(this::step).toList());
    }

    private Step step(PrinterStep step) {
        String name = step.name();
        return switch (step) {
            case STATUS -> status();
            case FENCE ->
                proof(
                        name,
                        Evidence.PROCESSED,
                        "Máy in xác nhận đã xử lý hết phiếu.",
                        "The printer confirmed the whole slip.");
            case CUT ->
                proof(
                        name,
                        Evidence.CUT_FAULT_FREE,
                        "Đã cắt giấy, dao không báo lỗi.",
                        "Cut; the knife reports no fault.");
            case WIDTH ->
                look(
                        name,
                        "Xem: các vạch ngang liền nét, không mất đầu nào.",
                        "Look: the lines are unbroken and neither end is missing.");
            case LETTERS ->
                look(
                        name,
                        "Xem: mọi chữ đủ dấu, không có ô trống hay chữ lạ.",
                        "Look: every letter has its marks; no boxes, no strange letters.");
            case CODES ->
                look(
                        name,
                        "Quét hai mã: phải ra " + TestSlip.QR + " và " + TestSlip.BARS + ".",
                        "Scan both codes: they say " + TestSlip.QR + " and " + TestSlip.BARS + ".");
            case BUZZER ->
                given(
                        name,
                        device.act(new DeviceAct.Feedback(Tone.GOOD)),
                        "Nghe: máy vừa kêu bíp.",
                        "Listen: the printer has just beeped.");
            case DRAWER ->
                given(
                        name,
                        device.act(new DeviceAct.OpenDrawer()),
                        "Xem: ngăn kéo vừa bật ra.",
                        "Look: the drawer has just opened.");
        };
    }

    private Step status() {
        boolean ready = state.health().working();
        if (state.causes().isEmpty()) {
            return new Step(
                    "STATUS",
                    ready ? Result.GOOD : Result.BAD,
                    ready ? "Máy in trả lời và sẵn sàng." : "Máy in không sẵn sàng.",
                    ready ? "The printer answers and is ready." : "The printer is not ready.");
        }
        Cause cause = state.causes().get(0);
        return new Step("STATUS", ready ? Result.LOOK : Result.BAD, cause.vi(), cause.en());
    }

    private Step proof(String name, Evidence wanted, String vi, String en) {
        PrintOutcome outcome = printed;
        if (outcome == null || !outcome.evidence().settled()) {
            return notPrinted(name);
        }
        if (outcome.evidence().compareTo(wanted) >= 0) {
            return new Step(name, Result.GOOD, vi, en);
        }
        Cause why = outcome.cause();
        return new Step(
                name,
                outcome.evidence() == Evidence.BYTES_ACCEPTED ? Result.LOOK : Result.BAD,
                why == null ? "Máy in không báo lại: hãy xem giấy." : why.vi(),
                why == null ? "The printer does not report back: look at the paper." : why.en());
    }

    private Step look(String name, String vi, String en) {
        PrintOutcome outcome = printed;
        return outcome == null || !outcome.evidence().settled()
                ? notPrinted(name)
                : new Step(name, Result.LOOK, vi, en);
    }

    private Step notPrinted(String name) {
        Cause why = printed == null ? null : printed.cause();
        return new Step(
                name,
                Result.BAD,
                "Phiếu thử chưa in xong. " + (why == null ? "" : why.vi()),
                "The test slip did not come out. " + (why == null ? "" : why.en()));
    }

    private static Step given(String name, DeviceAct.Feedback.Given given, String vi, String en) {
        return given.given()
                ? new Step(name, Result.LOOK, vi, en)
                : new Step(
                        name,
                        Result.BAD,
                        "Hồ sơ của máy không có lệnh cho bước này.",
                        "The printer's profile has no command for this step.");
    }
}
