package vn.tiepnhan.bridge.slip;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A slip from top to bottom. All text is Unicode (NFC on layout); the same document is laid out for any paper width.
 *
 * @param title for journals and windows, never printed by itself
 */
public record SlipDocument(String title, List<Block> blocks) {
    public SlipDocument {
        blocks = List.copyOf(blocks);
    }

    /** The same slip with {@code BẢN IN LẠI lần n} framed at its top. */
    public SlipDocument asCopy(int n) {
        List<Block> marked = new ArrayList<>(blocks);
        marked.add(0, new Banner("BẢN IN LẠI lần " + n));
        return new SlipDocument(title, marked);
    }

    /** The same slip with {@code TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ} framed at its top and its foot. */
    public SlipDocument asTraining() {
        Banner training = new Banner("TẬP HUẤN\u00A0– KHÔNG CÓ GIÁ TRỊ");
        return between(List.of(training), training);
    }

    /**
     * The same slip with {@code ĐÃ HỦY – KHÔNG CÓ GIÁ TRỊ} framed at its top and its foot.
     *
     * @param why when and why, beneath the upper frame
     */
    public SlipDocument asVoid(String why) {
        Banner banner = new Banner("ĐÃ HỦY\u00A0– KHÔNG CÓ GIÁ TRỊ");
        return between(List.of(banner, new Text(why, Size.NORMAL, true, Align.LEFT), new Rule()), banner);
    }

    private SlipDocument between(List<Block> above, Block below) {
        List<Block> marked = new ArrayList<>(above);
        marked.addAll(blocks);
        marked.add(below);
        return new SlipDocument(title, marked);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.class, name = "text"),
        @JsonSubTypes.Type(value = Field.class, name = "field"),
        @JsonSubTypes.Type(value = Row.class, name = "row"),
        @JsonSubTypes.Type(value = Item.class, name = "item"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Rule.class, name = "rule"),
        @JsonSubTypes.Type(value = Space.class, name = "space"),
        @JsonSubTypes.Type(value = Banner.class, name = "banner"),
        @JsonSubTypes.Type(value = Qr.class, name = "qr"),
        @JsonSubTypes.Type(value = Code128.class, name = "code128"),
        @JsonSubTypes.Type(value = Beside.class, name = "beside")
    })
    public sealed interface Block {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Type sizes; each has capitals of at least 2.5 mm. */
    public enum Size {
        NORMAL,
        LARGE,
        HUGE
    }

    /** A paragraph, wrapped at words; of normal size at the left where that is not said. */
    public record Text(String text, Size size, boolean bold, Align align) implements Block {
        @SuppressWarnings("NullAway") // JSON may leave both out
        public Text {
            Objects.requireNonNull(text);
            size = size == null ? Size.NORMAL : size;
            align = align == null ? Align.LEFT : align;
        }
    }

    /** A label and its value, for example "Mã đơn vị: TA01234Z": the value bold, wrapped under itself. */
    public record Field(String label, String value) implements Block {
        public Field {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
        }
    }

    /** Fields that share one line where the paper is wide enough, else stand beneath each other. */
    public record Row(List<Field> fields) implements Block {
        public Row {
            fields = List.copyOf(fields);
        }

        public static Row of(Field... fields) {
            return new Row(List.of(fields));
        }
    }

    /** One step or point: the mark ("1.", "–", "☐") hangs left of the wrapped text. */
    public record Item(String mark, String text) implements Block {
        public Item {
            Objects.requireNonNull(mark);
            Objects.requireNonNull(text);
        }
    }

    /** Rows under headings; {@code weights} share out the width, a weight of 0 takes what its text needs; columns of numbers are centred. */
    public record Table(List<String> headings, List<Integer> weights, List<List<String>> rows) implements Block {
        public Table {
            headings = List.copyOf(headings);
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A horizontal line across the slip. */
    public record Rule() implements Block {}

    /** Empty paper, in tenths of a millimetre. */
    public record Space(int tenthsOfMillimetre) implements Block {}

    /** A framed line that must not be overlooked: special case, copy, training. */
    public record Banner(String text) implements Block {
        public Banner {
            Objects.requireNonNull(text);
        }
    }

    /** A QR code, modules of at least 3 dots with a full quiet zone; {@code caption} beneath, may be empty. */
    public record Qr(String text, String caption) implements Block {
        public Qr {
            Objects.requireNonNull(text);
            caption = Objects.requireNonNullElse(caption, "");
        }
    }

    /** A Code 128 bar code with its text beneath. */
    public record Code128(String text, String caption) implements Block {
        public Code128 {
            Objects.requireNonNull(text);
            caption = Objects.requireNonNullElse(caption, "");
        }
    }

    /** A QR code with text at its right; beneath it where the paper is too narrow. */
    public record Beside(Qr qr, List<Block> blocks) implements Block {
        public Beside {
            Objects.requireNonNull(qr);
            blocks = List.copyOf(blocks);
        }
    }
}
