package vn.tiepnhan.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Event;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.policy.rule.Policy;

/** Facts put together one by one, so that a test names only what it is about. */
final class Question {
    private static final Policy POLICY = Policy.shipped();

    private final String profile;
    private final Event event;
    private final LocalDateTime at;
    private Filer filer = Filer.UNIT;
    private String procedure = "";
    private Channel channel = Channel.PAPER;
    private boolean barcode = true;
    private PreSent preSent = PreSent.YES;
    private @Nullable Incident incident;
    private @Nullable Signature signature;
    private @Nullable LocalDate filed;
    private @Nullable LocalDate cardValidTo;
    private @Nullable String decrease;
    private boolean cardsCollected;
    private boolean paperSet;
    private @Nullable ReturnChannel returnChannel;
    private @Nullable Boolean registered;
    private int earlierExceptions;

    private Question(String profile, Event event, String at) {
        this.profile = profile;
        this.event = event;
        this.at = LocalDateTime.parse(at);
    }

    static Question receive(String profile, String procedure, String at) {
        Question question = new Question(profile, Event.RECEIVE, at);
        question.procedure = procedure;
        return question;
    }

    static Question handOver(String profile, Channel channel, String at) {
        Question question = new Question(profile, Event.HAND_OVER, at);
        question.procedure = "600";
        question.channel = channel;
        return question;
    }

    Question filer(Filer value) {
        filer = value;
        return this;
    }

    Question channel(Channel value) {
        channel = value;
        return this;
    }

    Question barcode(boolean value) {
        barcode = value;
        return this;
    }

    Question preSent(PreSent value) {
        preSent = value;
        return this;
    }

    Question incident(@Nullable Incident value) {
        incident = value;
        return this;
    }

    Question signature(@Nullable Signature value) {
        signature = value;
        return this;
    }

    Question filed(@Nullable String value) {
        filed = value == null ? null : LocalDate.parse(value);
        return this;
    }

    Question card(@Nullable String decreaseCode, @Nullable String validTo) {
        decrease = decreaseCode;
        cardValidTo = validTo == null ? null : LocalDate.parse(validTo);
        return this;
    }

    Question cardsCollected(boolean value) {
        cardsCollected = value;
        return this;
    }

    Question paperSet(boolean value) {
        paperSet = value;
        return this;
    }

    Question returnBy(@Nullable ReturnChannel value) {
        returnChannel = value;
        return this;
    }

    Question registered(@Nullable Boolean value) {
        registered = value;
        return this;
    }

    Question earlierExceptions(int value) {
        earlierExceptions = value;
        return this;
    }

    Decision decided() {
        return POLICY.decide(
                profile,
                new Facts(
                        event,
                        filer,
                        procedure,
                        channel,
                        barcode,
                        preSent,
                        incident,
                        signature,
                        filed,
                        at,
                        cardValidTo,
                        decrease,
                        cardsCollected,
                        paperSet,
                        returnChannel,
                        registered,
                        earlierExceptions));
    }
}
