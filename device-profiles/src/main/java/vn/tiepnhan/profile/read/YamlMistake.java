package vn.tiepnhan.profile.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a parser found wrong in a text, in the words of those who wrote it: where to look, and what to change. The
 * parser's own words are about tokens and nodes, and English.
 */
final class YamlMistake {
    /** Stands for the line in which a group begins. */
    private static final String OPENED = "‹N›";

    private static final String TYPED_VI =
            "Dấu ! đặt kiểu cho giá trị; ở đây không dùng. Hãy bỏ đi, hoặc đặt chữ trong ngoặc kép.";
    private static final String TYPED_EN =
            "The ! names a type for a value, which is not used here. Remove it, or put the text in quotes.";

    private static final List<YamlMistake> KNOWN = List.of(
            new YamlMistake(
                    "(TAB)",
                    "Dòng này thụt đầu dòng bằng phím Tab; YAML chỉ cho dùng dấu cách.",
                    "This line is indented with a tab; YAML allows only spaces there."),
            new YamlMistake(
                    "number of aliases",
                    "Tệp lặp lại cả một nhóm mục bằng & và *; hãy viết nhóm đó ra ở từng chỗ.",
                    "The file repeats a whole group by & and *; write it out at each place."),
            new YamlMistake(
                    "undefined alias",
                    "Dấu * ở đây chỉ tới một tên chưa được đặt bằng &; nếu là chữ bình thường, hãy đặt trong ngoặc kép.",
                    "The * here points to a name that no & gave; if it is plain text, put it in quotes."),
            new YamlMistake(
                    "another document",
                    "Tệp có nhiều tài liệu, cách nhau bằng ---; hãy tách mỗi tài liệu ra một tệp.",
                    "The file holds several documents, parted by ---; put each into a file of its own."),
            new YamlMistake(
                    "mapping values are not allowed",
                    "Dấu hai chấm ở đây không đúng chỗ: thụt đầu dòng sai, hoặc giá trị có dấu hai chấm phải đặt trong ngoặc kép.",
                    "The colon here is out of place: the line is indented wrongly, or a value with a colon needs quotes."),
            new YamlMistake(
                    "mapping keys are not allowed",
                    "Dấu hỏi ở đây không đúng chỗ; nếu là chữ bình thường, hãy đặt trong ngoặc kép.",
                    "The question mark here is out of place; if it is plain text, put it in quotes."),
            new YamlMistake(
                    "sequence entries are not allowed",
                    "Dấu gạch đầu dòng ở đây không đúng chỗ; danh sách bắt đầu ở dòng dưới tên mục.",
                    "The dash here is out of place; a list begins in the line below its name."),
            new YamlMistake(
                    "could not find expected ':'",
                    "Dòng này thiếu dấu hai chấm sau tên mục.",
                    "This line lacks the colon behind the name of its field."),
            new YamlMistake(
                    "document separator",
                    "Chữ trong ngoặc bắt đầu ở đây không có dấu ngoặc đóng.",
                    "The quoted text that begins here is never closed."),
            new YamlMistake(
                    "end of stream",
                    "Chữ trong ngoặc bắt đầu ở đây không có dấu ngoặc đóng.",
                    "The quoted text that begins here is never closed."),
            new YamlMistake(
                    "',' or '}'",
                    "Nhóm mở bằng { ở dòng " + OPENED + " còn thiếu dấu phẩy ở trước chỗ này, hoặc thiếu dấu đóng }.",
                    "The group opened by { in line " + OPENED + " lacks a comma before this place, or its closing }."),
            new YamlMistake(
                    "',' or ']'",
                    "Danh sách mở bằng [ ở dòng " + OPENED
                            + " còn thiếu dấu phẩy ở trước chỗ này, hoặc thiếu dấu đóng ].",
                    "The list opened by [ in line " + OPENED + " lacks a comma before this place, or its closing ]."),
            new YamlMistake(
                    "expected <block end>",
                    "Dòng này không thẳng cột với các dòng cùng nhóm, hoặc có chữ thừa sau giá trị.",
                    "This line does not stand in one column with the others of its group, or something follows its value."),
            new YamlMistake(
                    "<document start>",
                    "Sau phần nội dung còn có chữ thừa bắt đầu ở đây.",
                    "Something is left over behind the content; it begins here."),
            new YamlMistake("expected the node content", "Ở đây phải có một giá trị.", "There must be a value here."),
            new YamlMistake(
                    "version",
                    "Dòng %YAML nêu phiên bản không đọc được; hãy xóa dòng đó.",
                    "The line %YAML names a version that cannot be read; remove that line."),
            new YamlMistake("uri", TYPED_VI, TYPED_EN),
            new YamlMistake(
                    "escape",
                    "Sau dấu \\ trong ngoặc kép là ký tự không dùng được; hãy viết \\\\ cho chính dấu đó, hoặc dùng nháy đơn.",
                    "What follows the \\ in double quotes cannot; write \\\\ for the sign itself, or use single quotes."),
            new YamlMistake(
                    "cannot start any token",
                    "Giá trị không được bắt đầu bằng dấu này (@ ` %); hãy đặt trong ngoặc kép.",
                    "A value cannot begin with this sign (@ ` %); put it in quotes."),
            new YamlMistake(
                    "anchor",
                    "Sau & hoặc * phải là một tên; nếu là chữ bình thường, hãy đặt trong ngoặc kép.",
                    "A name must follow & or *; if it is plain text, put it in quotes."),
            new YamlMistake(
                    "block scalar",
                    "Sau | hoặc > phải xuống dòng, rồi các dòng thụt vào như nhau; nếu là chữ bình thường, hãy đặt trong ngoặc kép.",
                    "Behind | or > the line ends, and lines indented alike follow; if it is plain text, put it in quotes."),
            new YamlMistake(
                    "special characters",
                    "Ở đây có một ký tự điều khiển không phải chữ; hãy xóa đi.",
                    "There is a control character here, which is no text; remove it."),
            new YamlMistake(
                    "directive",
                    "Dòng bắt đầu bằng % là chỉ thị cho chương trình đọc; hồ sơ không dùng, hãy xóa đi.",
                    "A line that begins with % instructs the reader; profiles have none, remove it."),
            new YamlMistake("tag", TYPED_VI, TYPED_EN));

    private static final YamlMistake OTHER = new YamlMistake(
            "",
            "Chỗ này không đúng cách viết YAML; hãy xem dòng này và dòng phía trên.",
            "This is not how YAML is written; look at this line and the one above.");

    private final String said;
    private final String vi;
    private final String en;

    private YamlMistake(String said, String vi, String en) {
        this.said = said;
        this.vi = vi;
        this.en = en;
    }

    /** @param text what was read, to find the line where the parser only counted letters */
    static ProfileProblem in(String file, String text, YamlEngineException broken) {
        String words = words(broken).toLowerCase(Locale.ROOT);
        YamlMistake mistake = KNOWN.stream()
                .filter(known -> words.contains(known.said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(OTHER);
        String opened = opened(broken);
        return ProfileProblem.unreadable(
                place(file, text, broken, words),
                mistake.vi.replace(OPENED, opened),
                mistake.en.replace(OPENED, opened));
    }

    /** A value that is not of the type its {@code !!} names. */
    static ProfileProblem typed(Place place) {
        return ProfileProblem.unreadable(place, TYPED_VI, TYPED_EN);
    }

    private static String words(YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            return Objects.toString(marked.getProblem(), "") + " " + Objects.toString(marked.getContext(), "");
        }
        return Objects.toString(broken.getMessage(), "");
    }

    private static String opened(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked
                ? marked.getContextMark().map(at -> "" + (at.getLine() + 1)).orElse("1")
                : "1";
    }

    private static Place place(String file, String text, YamlEngineException broken, String words) {
        if (broken instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = begunEarlier(words) ? marked.getContextMark() : marked.getProblemMark();
            return mark.or(marked::getContextMark)
                    .map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                    .orElse(new Place(file, 1, 1));
        }
        if (broken instanceof ReaderException sign) {
            String before = text.substring(0, Math.max(0, text.indexOf(sign.getCodePoint())));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Place(file, line, before.length() - before.lastIndexOf('\n'));
        }
        return new Place(file, 1, 1);
    }

    /** A parser notices what was never closed where the file ends; people look for where it was opened. */
    private static boolean begunEarlier(String words) {
        return words.contains("end of stream while scanning")
                || words.contains("document separator")
                || words.contains("could not find expected ':'");
    }
}
