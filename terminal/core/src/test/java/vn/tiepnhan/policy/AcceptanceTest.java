package vn.tiepnhan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;

/** Every agreed case, each with its outcome and the obligation it rests on. */
final class AcceptanceTest {
    @ParameterizedTest(name = "case {0}: {1} {2} {4} at {11} is {16}")
    @CsvFileSource(resources = "acceptance.csv", numLinesToSkip = 1)
    void decidesAsAgreed(
            int id,
            String profile,
            String event,
            Filer filer,
            String procedure,
            Channel channel,
            @Nullable String barcode,
            @Nullable String preSent,
            @Nullable Incident incident,
            @Nullable Signature signature,
            @Nullable String filed,
            String at,
            @Nullable String cardValidTo,
            @Nullable String decrease,
            @Nullable String paperSet,
            @Nullable ReturnChannel returnChannel,
            Outcome expected,
            @Nullable String basis) {
        Question question = event.equals("receive")
                ? Question.receive(profile, procedure, at)
                : Question.handOver(profile, channel, at);
        assertThat(event).isIn("receive", "hand-over");
        Decision decision = question.filer(filer)
                .channel(channel)
                .barcode(!"no".equals(barcode))
                .preSent(preSent == null ? PreSent.UNKNOWN : PreSent.valueOf(preSent.toUpperCase(Locale.ROOT)))
                .incident(incident)
                .signature(signature)
                .filed(filed)
                .card(decrease, cardValidTo)
                .paperSet("yes".equals(paperSet))
                .returnBy(returnChannel)
                .decided();

        assertThat(decision.outcome()).isEqualTo(expected);
        if (basis != null) {
            assertThat(decision.rows()).isEqualTo(List.of(basis));
            assertThat(decision.act()).isNotNull();
            assertThat(decision.quote()).isNotBlank();
        }
        assertThat(decision.profile()).isEqualTo(profile);
    }
}
