package vn.tiepnhan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.ReturnChannel;

/** Whatever is asked gets an answer that can be read aloud, and some things are never answered anywhere. */
final class EveryCombinationTest {
    private static final Set<Outcome> AT_HAND_OVER = EnumSet.of(
            Outcome.HAND_OVER,
            Outcome.COLLECT_CARDS,
            Outcome.WITHHOLD,
            Outcome.RETURN_BY_POST,
            Outcome.RETURN_ELECTRONIC);
    private static final List<String> DAYS = List.of(
            "2013-10-31",
            "2013-11-01",
            "2015-09-30",
            "2015-10-01",
            "2015-10-07",
            "2015-10-08",
            "2015-10-31",
            "2015-11-01",
            "2026-11-21");

    @ParameterizedTest
    @ValueSource(strings = {"hcm-2013", "hcm-2015", "thanh-hoa-2015", "current"})
    void everyReceiptIsDecided(String profile) {
        List<Incident> incidents = new ArrayList<>(Arrays.asList(Incident.values()));
        incidents.add(null);
        int decided = 0;
        for (String day : DAYS) {
            for (String procedure : List.of("101", "103", "600", "601", "607", "652", "999", "")) {
                for (Filer filer : Filer.values()) {
                    for (Channel channel : Channel.values()) {
                        for (PreSent preSent : PreSent.values()) {
                            for (Incident incident : incidents) {
                                for (boolean barcode : new boolean[] {true, false}) {
                                    Decision decision = Question.receive(profile, procedure, day + "T09:00")
                                            .filer(filer)
                                            .channel(channel)
                                            .preSent(preSent)
                                            .incident(incident)
                                            .barcode(barcode)
                                            .registered(barcode ? null : Boolean.FALSE)
                                            .earlierExceptions(barcode ? 0 : 1)
                                            .decided();
                                    checkReceipt(decision, filer, channel);
                                    decided++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(decided).isEqualTo(9 * 8 * 2 * 3 * 4 * 4 * 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcm-2013", "hcm-2015", "thanh-hoa-2015", "current"})
    void everyHandOverIsDecided(String profile) {
        List<ReturnChannel> channels = new ArrayList<>(Arrays.asList(ReturnChannel.values()));
        channels.add(null);
        List<String> decreases = new ArrayList<>(List.of("GH", "GD", "KL", "TS", "OF", "TM", "XX"));
        decreases.add(null);
        List<String> validity = new ArrayList<>(List.of("2013-01-01", "2099-12-31"));
        validity.add(null);
        for (String day : List.of("2013-10-31", "2015-10-31", "2015-11-01")) {
            for (Channel channel : Channel.values()) {
                for (ReturnChannel back : channels) {
                    for (String decrease : decreases) {
                        for (String validTo : validity) {
                            for (int bits = 0; bits < 8; bits++) {
                                checkHandOver(Question.handOver(profile, channel, day + "T09:00")
                                        .returnBy(back)
                                        .card(decrease, validTo)
                                        .paperSet((bits & 1) == 1)
                                        .cardsCollected((bits & 2) == 2)
                                        .filer((bits & 4) == 4 ? Filer.PERSON : Filer.UNIT)
                                        .decided());
                            }
                        }
                    }
                }
            }
        }
    }

    private static void checkReceipt(Decision decision, Filer filer, Channel channel) {
        checkWords(decision);
        boolean unitsPaper = filer == Filer.UNIT && channel == Channel.PAPER;
        boolean plain = decision.outcome() == Outcome.ACCEPT && decision.rule().equals("R8");
        boolean sound = !AT_HAND_OVER.contains(decision.outcome())
                && (unitsPaper || plain || decision.outcome() == Outcome.NOT_VALID)
                && (decision.outcome() != Outcome.NOT_VALID
                        || decision.profile().equals("thanh-hoa-2015"))
                && (!decision.profile().equals("current") || plain)
                && (decision.procedureKnown()
                        || (!decision.guidance().isEmpty()
                                && !Set.of("R3", "R4").contains(decision.rule())));
        require(sound, decision);
    }

    private static void checkHandOver(Decision decision) {
        checkWords(decision);
        boolean sound = AT_HAND_OVER.contains(decision.outcome())
                && (decision.profile().equals("thanh-hoa-2015")
                        || Set.of("R8", "R10").contains(decision.rule()));
        require(sound, decision);
    }

    private static void checkWords(Decision decision) {
        String words = decision.reason().vi()
                + decision.next().vi()
                + decision.reason().en()
                + decision.next().en()
                + decision.guidance();
        boolean sound = !decision.reason().vi().isBlank()
                && !decision.reason().en().isBlank()
                && !decision.next().vi().isBlank()
                && !decision.next().en().isBlank()
                && !words.contains("{")
                && (decision.quote() == null) == (decision.act() == null)
                && (decision.basis() != Decision.Basis.ACT || decision.act() != null)
                && (decision.basis() != null || (decision.rule().equals("R8") && decision.act() == null))
                && decision.rows().isEmpty() == (decision.act() == null)
                && !decision.profileVersion().isBlank();
        require(sound, decision);
    }

    /** Cheaper than an assertion with a description, of which there would be hundreds of thousands. */
    private static void require(boolean sound, Decision decision) {
        if (!sound) {
            fail("unsound: " + decision);
        }
    }
}
