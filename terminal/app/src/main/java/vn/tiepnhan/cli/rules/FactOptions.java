package vn.tiepnhan.cli.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Event;
import vn.tiepnhan.policy.Facts.Filer;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Facts.ReturnChannel;
import vn.tiepnhan.policy.Facts.Signature;

/** Options that state what is known of a dossier; one left out is unknown, unless its default says otherwise. */
public final class FactOptions {
    @Option(
            names = "--event",
            paramLabel = "receive|hand-over",
            converter = EventWord.class,
            completionCandidates = EventWord.class,
            description = "Nộp hồ sơ hay nhận kết quả / handing in or collecting")
    private Event event = Event.RECEIVE;

    @Option(names = "--filer", paramLabel = "UNIT|PERSON", description = "Đơn vị hay cá nhân / unit or person")
    private Filer filer = Filer.UNIT;

    @Option(names = "--procedure", paramLabel = "CODE", description = "Mã thủ tục hoặc số phiếu / procedure or slip")
    private String procedure = "";

    @Option(
            names = "--channel",
            paramLabel = "PAPER|E_SIGNED|E_TRIAL",
            description = "Giấy, điện tử ký công cộng, điện tử ký thử nghiệm / how it was filed")
    private Channel channel = Channel.PAPER;

    @Option(names = "--barcode", paramLabel = "yes|no", description = "Giấy có mã vạch? / is there a barcode?")
    private YesNo barcode = YesNo.yes;

    @Option(
            names = "--pre-sent",
            paramLabel = "yes|no|different|unknown",
            description = "Đơn vị đã gửi email trước khi in? / was the data sent before printing?")
    private PreSentWord preSent = PreSentWord.unknown;

    @Option(
            names = "--incident",
            paramLabel = "SOFTWARE|LINE|OTHER",
            description = "Sự cố khiến không nộp điện tử được / what kept the unit from e-filing")
    private @Nullable Incident incident;

    @Option(names = "--signature", paramLabel = "NONE|TRIAL|PUBLIC", description = "Loại chữ ký số / signature")
    private @Nullable Signature signature;

    @Option(names = "--filed", paramLabel = "DATE", description = "Ngày nộp qua mạng / day of e-filing")
    private @Nullable LocalDate filed;

    @Option(names = "--card-valid-to", paramLabel = "DATE", description = "Hạn thẻ BHYT / the card's last day")
    private @Nullable LocalDate cardValidTo;

    @Option(names = "--decrease", paramLabel = "CODE", description = "Mã báo giảm: GH, GD, KL, TS, OF… / decrease")
    private @Nullable String decrease;

    @Option(names = "--cards-collected", paramLabel = "yes|no", description = "Đã thu thẻ? / cards collected?")
    private YesNo cardsCollected = YesNo.no;

    @Option(names = "--paper-set", paramLabel = "yes|no", description = "Đã nộp bộ giấy? / paper set brought?")
    private YesNo paperSet = YesNo.no;

    @Option(
            names = "--return-channel",
            paramLabel = "COUNTER|POST|ELECTRONIC",
            description = "Cách nhận kết quả / how the result goes back")
    private @Nullable ReturnChannel returnChannel;

    @Option(
            names = "--registered",
            paramLabel = "yes|no",
            description = "Đơn vị đã đăng ký giao dịch điện tử? / is the unit registered for e-filing?")
    private @Nullable YesNo registered;

    @Option(
            names = "--earlier-exceptions",
            paramLabel = "N",
            description = "Số lần trường hợp đặc biệt trước đây / special cases before")
    private int earlierExceptions;

    /** As spelled on the command line. */
    enum YesNo {
        yes,
        no
    }

    /** As spelled on the command line. */
    enum PreSentWord {
        yes,
        no,
        different,
        unknown
    }

    /** {@code hand-over} is no name Java allows. */
    static final class EventWord implements ITypeConverter<Event>, Iterable<String> {
        private static final List<String> WORDS = List.of("receive", "hand-over");

        @Override
        public Event convert(String value) {
            int at = WORDS.indexOf(value);
            if (at < 0) {
                throw new TypeConversionException("'" + value + "' is neither receive nor hand-over");
            }
            return at == 0 ? Event.RECEIVE : Event.HAND_OVER;
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }

    Facts at(LocalDateTime at) {
        if (earlierExceptions < 0) {
            throw impossible("--earlier-exceptions", String.valueOf(earlierExceptions));
        }
        if (decrease != null && !decrease.strip().matches("[A-Za-z]{2}")) {
            throw impossible("--decrease", decrease);
        }
        return new Facts(
                event,
                filer,
                procedure.strip().toUpperCase(Locale.ROOT),
                channel,
                barcode == YesNo.yes,
                PreSent.valueOf(preSent.name().toUpperCase(Locale.ROOT)),
                incident,
                signature,
                filed,
                at,
                cardValidTo,
                decrease == null ? null : decrease.strip().toUpperCase(Locale.ROOT),
                cardsCollected == YesNo.yes,
                paperSet == YesNo.yes,
                returnChannel,
                registered == null ? null : registered == YesNo.yes,
                earlierExceptions);
    }

    private static Failure impossible(String option, String value) {
        return new Failure(
                "USAGE",
                "“" + value + "” không dùng được cho " + option + ". Xem: tiepnhan decide --help",
                "“" + value + "” cannot be used for " + option + ". See: tiepnhan decide --help");
    }
}
