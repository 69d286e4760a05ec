package vn.tiepnhan.bridge.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.card.CardSurvey;
import vn.tiepnhan.bridge.cli.verb.OwnProfiles;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code cards}: readers, cards and certificates; exit 2 while a card cannot be read, 3 without a reader. */
@Command(name = "cards", description = "Đầu đọc, thẻ và chứng thư trên thẻ / readers, cards and their certificates")
final class CardsVerb extends Verb {
    @Mixin
    private OwnProfiles profiles = new OwnProfiles();

    @Override
    public Integer call() {
        CardSurvey survey = CardSurvey.take(profiles.library());
        output.document(survey);
        Cause cause = survey.cause();
        if (cause != null) {
            output.message(output.say(cause));
            return Main.WAITING;
        }
        survey.readers().forEach(this::show);
        boolean readable = survey.readers().stream()
                .flatMap(reader -> Stream.ofNullable(reader.card()))
                .allMatch(CardInside::supported);
        return readable ? Main.DONE : Main.NO;
    }

    private void show(CardSurvey.Reader reader) {
        output.line(reader.name());
        CardInside card = reader.card();
        if (card == null) {
            output.line("    " + output.say("(chưa có thẻ)", "(no card)"));
            return;
        }
        output.line("    " + card.kind() + "  ATR " + (card.atr().isEmpty() ? "–" : card.atr()));
        Cause cause = card.cause();
        if (cause != null) {
            output.line("    " + output.say(cause));
        }
        card.certificates().forEach(this::show);
        if (card.supported() && cause == null && card.certificates().isEmpty()) {
            output.line("    " + output.say("(không có chứng thư)", "(no certificates)"));
        }
    }

    private void show(CertificateFacts certificate) {
        ZoneId here = ZoneId.systemDefault();
        LocalDate from = LocalDate.ofInstant(certificate.notBefore(), here);
        LocalDate until = LocalDate.ofInstant(certificate.notAfter(), here);
        output.line("    " + certificate.place() + ": " + certificate.subject());
        output.line("        " + output.say("cấp bởi ", "issued by ") + certificate.issuer()
                + output.say(", số ", ", serial ") + certificate.serial());
        output.line("        " + output.say("từ ", "from ") + from + output.say(" đến ", " until ") + until
                + output.say(" (chưa kiểm tra hiệu lực)", " (not checked)"));
    }
}
