package vn.tiepnhan.bridge.escpos.paper;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.layout.strike.CellStrikes;
import vn.tiepnhan.profile.charset.LetterTable;

/**
 * Sets letters as a printer in standard mode does: font A of 12 × 24 dots from the code page in force, downloaded letters,
 * sizes, bold, white on black. A code that stands for nothing is an empty box. One thread.
 */
public final class TypeSetter {
    private static final int BOX = 0xFFFF;

    private final Abilities abilities;
    private final PrintLine line;
    private final CellStrikes cells = new CellStrikes();
    private final DownloadedLetters downloaded = new DownloadedLetters();
    private @Nullable LetterTable page;
    private boolean downloads;
    private int across = 1;
    private int down = 1;
    private boolean bold;
    private boolean reversed;
    private int alignment;
    private int last;
    private int lastAt;

    public TypeSetter(Abilities abilities, PrintLine line) {
        this.abilities = abilities;
        this.line = line;
    }

    public DownloadedLetters downloaded() {
        return downloaded;
    }

    /** ESC @. */
    public void initialise() {
        page = null;
        downloads = false;
        across = 1;
        down = 1;
        bold = false;
        reversed = false;
        alignment = 0;
        if (abilities.lostByInit()) {
            downloaded.forget();
        }
    }

    /** Obeys a command about letters; others are not for it. */
    public void obey(byte[] command) {
        int n = command.length > 2 ? command[2] & 0xFF : 0;
        if (command[0] == 0x1B) {
            switch (command[1]) {
                case '%' -> downloads = n % 2 == 1 && abilities.downloads();
                case 't' -> page = abilities.pages().get(n);
                case 'E' -> bold = n % 2 == 1;
                case 'a' -> alignment = n % 48;
                case '!' -> {
                    bold = (n & 0x08) != 0;
                    size((n & 0x20) != 0 ? 2 : 1, (n & 0x10) != 0 ? 2 : 1);
                }
                case '$' -> line.moveTo(n | (command[3] & 0xFF) << 8);
                default -> {}
            }
        } else if (command[0] == 0x1D && command[1] == '!') {
            size((n >> 4 & 7) + 1, (n & 7) + 1);
        } else if (command[0] == 0x1D && command[1] == 'B') {
            reversed = n % 2 == 1;
        }
    }

    private void size(int wide, int high) {
        across = wide;
        down = high;
    }

    /** How far a thing so wide is moved to the right. */
    public int indent(int width) {
        int room = Math.max(0, abilities.widthDots() - width);
        return switch (alignment) {
            case 1 -> room / 2;
            case 2 -> room;
            default -> 0;
        };
    }

    /** Whether one more letter fits on the line. */
    public boolean fits() {
        return line.pen() + CellStrikes.WIDTH * across <= abilities.widthDots();
    }

    public void letter(byte value) {
        byte[] own = downloads ? downloaded.letter(value & 0xFF) : null;
        if (own != null) {
            draw(own);
            last = 0;
            return;
        }
        Optional<Character> found = value >= ' ' && value <= '~'
                ? Optional.of((char) value)
                : Optional.ofNullable(page).flatMap(table -> table.letter(value));
        int letter = found.isPresent() ? found.get() : BOX;
        if (abilities.composes() && last > 0 && Character.getType(letter) == Character.NON_SPACING_MARK) {
            String composed = Normalizer.normalize("" + (char) last + (char) letter, Normalizer.Form.NFC);
            line.moveTo(lastAt);
            line.erase(CellStrikes.WIDTH * across);
            letter = composed.codePointAt(0);
        }
        last = letter;
        lastAt = line.pen();
        draw(cells.columns(letter));
    }

    private void draw(byte[] columns) {
        for (int x = 0; x < CellStrikes.WIDTH * across; x++) {
            for (int y = 0; y < CellStrikes.HEIGHT * down; y++) {
                boolean ink = ink(columns, x / across, y / down)
                        || (bold && x > 0 && ink(columns, (x - 1) / across, y / down));
                if (ink != reversed) {
                    line.ink(x, CellStrikes.HEIGHT * down - 1 - y);
                }
            }
        }
        line.advance(CellStrikes.WIDTH * across, CellStrikes.HEIGHT * down);
    }

    private static boolean ink(byte[] columns, int x, int y) {
        int at = CellStrikes.HEIGHT / 8 * x + y / 8;
        return at < columns.length && (columns[at] & (0x80 >> (y % 8))) != 0;
    }
}
