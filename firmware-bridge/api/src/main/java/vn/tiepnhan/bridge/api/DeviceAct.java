package vn.tiepnhan.bridge.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.probe.ProbeReport;

/**
 * Something done with one device at somebody's wish; goes over the API as JSON whose {@code act} names it. Which devices
 * can do what follows from their kind and profile; others refuse with a sentence. A new act is a record here, its place in
 * the device, and its lines in {@code openapi.yaml}.
 *
 * @param <R> what comes back
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeviceAct.Check.class, name = "check"),
    @JsonSubTypes.Type(value = DeviceAct.PrintTest.class, name = "print-test"),
    @JsonSubTypes.Type(value = DeviceAct.PrintStatus.class, name = "print-status"),
    @JsonSubTypes.Type(value = DeviceAct.SelfTest.class, name = "self-test"),
    @JsonSubTypes.Type(value = DeviceAct.PrintCalibration.class, name = "print-calibration"),
    @JsonSubTypes.Type(value = DeviceAct.Calibrate.class, name = "calibrate"),
    @JsonSubTypes.Type(value = DeviceAct.Feedback.class, name = "feedback"),
    @JsonSubTypes.Type(value = DeviceAct.TakePage.class, name = "take-page"),
    @JsonSubTypes.Type(value = DeviceAct.FetchPage.class, name = "fetch-page"),
    @JsonSubTypes.Type(value = DeviceAct.Probe.class, name = "probe"),
    @JsonSubTypes.Type(value = DeviceAct.Recover.class, name = "recover"),
    @JsonSubTypes.Type(value = DeviceAct.OpenDrawer.class, name = "open-drawer"),
    @JsonSubTypes.Type(value = DeviceAct.StartTrace.class, name = "start-trace"),
    @JsonSubTypes.Type(value = DeviceAct.StopTrace.class, name = "stop-trace"),
    @JsonSubTypes.Type(value = DeviceAct.TakeTrace.class, name = "take-trace"),
    @JsonSubTypes.Type(value = DeviceAct.ShowState.class, name = "show-state"),
    @JsonSubTypes.Type(value = DeviceAct.TestPanel.class, name = "test-panel"),
    @JsonSubTypes.Type(value = DeviceAct.ReadCard.class, name = "read-card"),
    @JsonSubTypes.Type(value = DeviceAct.AskPin.class, name = "ask-pin"),
    @JsonSubTypes.Type(value = DeviceAct.SignChallenge.class, name = "sign-challenge")
})
public sealed interface DeviceAct<R> {
    /** The class of the answer, for reading it from JSON. */
    Class<R> answer();

    /** What the caller's token must allow. */
    default Permission needs() {
        return Permission.SERVICE;
    }

    /** Look at the device now, whatever was planned, and tell how it is. Every device can. */
    record Check() implements DeviceAct<DeviceState> {
        @Override
        public Class<DeviceState> answer() {
            return DeviceState.class;
        }

        @Override
        public Permission needs() {
            return Permission.SEE;
        }
    }

    /** Print a technician's test slip: every letter, the edges, codes to scan back. */
    record PrintTest() implements DeviceAct<PrintOutcome> {
        @Override
        public Class<PrintOutcome> answer() {
            return PrintOutcome.class;
        }

        @Override
        public Permission needs() {
            return Permission.PRINT;
        }
    }

    /**
     * Print what the printer says of itself and how it is served: maker, model, firmware, serial number and counters where
     * it tells them, profile, every Vietnamese letter, and all that once more as a code to scan back.
     */
    record PrintStatus() implements DeviceAct<PrintOutcome> {
        @Override
        public Class<PrintOutcome> answer() {
            return PrintOutcome.class;
        }

        @Override
        public Permission needs() {
            return Permission.PRINT;
        }
    }

    /** Go through the self-test steps of a printer's profile: one slip, and what else they name. */
    record SelfTest() implements DeviceAct<SelfTestReport> {
        @Override
        public Class<SelfTestReport> answer() {
            return SelfTestReport.class;
        }
    }

    /** Print one sentence in every way this printer may have, each line with its number, for {@link Calibrate}. */
    record PrintCalibration() implements DeviceAct<PrintOutcome> {
        @Override
        public Class<PrintOutcome> answer() {
            return PrintOutcome.class;
        }

        @Override
        public Permission needs() {
            return Permission.PRINT;
        }
    }

    /**
     * Tell which line of the calibration slip reads right; from now on this printer, at this place, prints so.
     *
     * @param line its number; 0 for none, slips are pictures then
     */
    record Calibrate(int line) implements DeviceAct<Calibrate.Kept> {
        /**
         * What is kept.
         *
         * @param text the way: PAGE, GLYPHS or BANDS
         * @param file where it stands
         */
        public record Kept(int line, String text, String file) {}

        @Override
        public Class<Kept> answer() {
            return Kept.class;
        }
    }

    /** Ask a printer what it can do, with questions that neither print nor change anything. */
    record Probe() implements DeviceAct<ProbeReport> {
        @Override
        public Class<ProbeReport> answer() {
            return ProbeReport.class;
        }
    }

    /**
     * Lead a printer out of an error it stands in, after a person has looked at it and chosen how; never done otherwise.
     * Whatever was begun stays UNKNOWN.
     */
    record Recover(Way way) implements DeviceAct<DeviceState> {
        /** What becomes of what the printer still holds. */
        public enum Way {
            /** Printed on from the line where it stopped, which may stand there twice. */
            RESUME,
            /** Thrown away. */
            DISCARD,
            /** Thrown away, and everything else the printer was told. */
            CLEAR
        }

        @Override
        public Class<DeviceState> answer() {
            return DeviceState.class;
        }

        @Override
        public Permission needs() {
            return Permission.PRINT;
        }
    }

    /** Open the drawer that hangs on a printer; answers whether this printer has a connector for one. */
    record OpenDrawer() implements DeviceAct<Feedback.Given> {
        @Override
        public Class<Feedback.Given> answer() {
            return Feedback.Given.class;
        }

        @Override
        public Permission needs() {
            return Permission.DRAWER;
        }
    }

    /** Let a scanner or printer beep or light up for the person who holds it; answers whether it can. */
    record Feedback(Tone tone) implements DeviceAct<Feedback.Given> {
        /** What the person is to know: taken, or not. */
        public enum Tone {
            GOOD,
            BAD
        }

        /** @param given false where the scanner has no such command; nothing is amiss then */
        public record Given(boolean given) {}

        @Override
        public Class<Given> answer() {
            return Given.class;
        }
    }

    /**
     * Begin to record every byte between the bridge and the device, both ways, with its time; a record made before is
     * thrown away. What was scanned and what a slip says is masked, byte for byte, so that lengths and commands stay.
     *
     * @param whole true for nothing masked: then the record holds personal data and must be treated so
     */
    record StartTrace(boolean whole) implements DeviceAct<DeviceTrace.Progress> {
        @Override
        public Class<DeviceTrace.Progress> answer() {
            return DeviceTrace.Progress.class;
        }
    }

    /** End the record; it stays until the next one begins or the bridge ends. */
    record StopTrace() implements DeviceAct<DeviceTrace.Progress> {
        @Override
        public Class<DeviceTrace.Progress> answer() {
            return DeviceTrace.Progress.class;
        }
    }

    /** The record so far. */
    record TakeTrace() implements DeviceAct<DeviceTrace> {
        @Override
        public Class<DeviceTrace> answer() {
            return DeviceTrace.class;
        }
    }

    /**
     * Let a panel's lamps and buzzer show a state of the counter.
     *
     * @param state null to show again how the devices are
     */
    record ShowState(@Nullable Shown state) implements DeviceAct<DeviceState> {
        /** What is to be seen from afar. */
        public enum Shown {
            READY,
            BUSY,
            /** A person has to do something. */
            ATTENTION,
            FAULT,
            OFF
        }

        @Override
        public Class<DeviceState> answer() {
            return DeviceState.class;
        }

        @Override
        public Permission needs() {
            return Permission.PANEL;
        }
    }

    /** Let each lamp and the buzzer of a panel have its turn. */
    record TestPanel() implements DeviceAct<DeviceState> {
        @Override
        public Class<DeviceState> answer() {
            return DeviceState.class;
        }

        @Override
        public Permission needs() {
            return Permission.PANEL;
        }
    }

    /** Take a page with a camera now; the page comes as an event too. */
    record TakePage() implements DeviceAct<DeviceEvent.PageArrived> {
        @Override
        public Class<DeviceEvent.PageArrived> answer() {
            return DeviceEvent.PageArrived.class;
        }
    }

    /**
     * A piece of a page that arrived, at most {@link PageContent#LARGEST_PIECE} bytes; {@code Bridge.wholePage} asks for
     * all of them.
     *
     * @param page as {@link DeviceEvent.PageArrived} named it
     * @param offset first byte wanted
     */
    record FetchPage(String page, long offset) implements DeviceAct<PageContent> {
        @Override
        public Class<PageContent> answer() {
            return PageContent.class;
        }
    }

    /**
     * Read what a card gives without a PIN.
     *
     * @param reader which reader, where the device stands for several and more than one holds a card; else null
     */
    record ReadCard(@Nullable String reader) implements DeviceAct<CardInside> {
        @Override
        public Class<CardInside> answer() {
            return CardInside.class;
        }

        @Override
        public Permission needs() {
            return Permission.CARDS;
        }
    }

    /** Ask how the card's PIN stands; takes no try away. */
    record AskPin(@Nullable String reader) implements DeviceAct<PinState> {
        @Override
        public Class<PinState> answer() {
            return PinState.class;
        }

        @Override
        public Permission needs() {
            return Permission.CARDS;
        }
    }

    /**
     * Verify the PIN once and sign a {@link CardChallenge} with the holder's login key. A refused PIN is an answer; nobody
     * tries it again.
     *
     * @param challenge random bytes of the caller, 16 to 64
     * @param pin for this one act; the bridge wipes it, the caller should too
     */
    record SignChallenge(@Nullable String reader, CardChallenge.Purpose purpose, byte[] challenge, char[] pin)
            implements DeviceAct<ChallengeAnswer> {
        @Override
        public Class<ChallengeAnswer> answer() {
            return ChallengeAnswer.class;
        }

        @Override
        public Permission needs() {
            return Permission.CARDS;
        }

        /** Neither PIN nor challenge. */
        @Override
        public String toString() {
            return "SignChallenge[" + purpose + "]";
        }
    }
}
