package vn.tiepnhan.ui.counter.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** One item of a folder: what it is, its name, and for pages when it was made and how big it is. */
final class FolderRow extends JPanel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int KILO = 1000;

    private final Kit kit;
    private final JLabel icon = new JLabel();
    private final JLabel name;
    private final JLabel about;
    private LocalDate today = LocalDate.MIN;

    FolderRow(Kit kit) {
        super(new MigLayout(
                "insets %d %d %d %d, fill, gapx %d, gapy 0"
                        .formatted(
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().px(6),
                                kit.scale().fixed(10),
                                kit.scale().fixed(10)),
                "[%d!,center][grow,fill]".formatted(kit.scale().fixed(18)),
                "[][]"));
        this.kit = kit;
        name = kit.label(Scale.Type.BODY, kit.colour(Token.INK));
        about = kit.label(Scale.Type.SMALL, kit.colour(Token.LABEL));
        name.setText("Ậ");
        about.setText("Ậ");
        add(icon, "spany 2");
        add(name, "wmin 0, wrap");
        add(about, "wmin 0");
    }

    void today(LocalDate day) {
        today = day;
    }

    FolderRow show(FolderItem item, boolean selected) {
        setBackground(selected ? kit.colour(Token.PRIMARY_WASH) : kit.colour(Token.SURFACE));
        icon.setIcon(Icons.of(picture(item.kind()), kit.scale().fixed(18), kit.colour(Token.PRIMARY)));
        name.setText(item.kind() == FolderItem.Kind.UP ? kit.words().say("open.up") : item.name());
        about.setText(about(item));
        getAccessibleContext().setAccessibleName(name.getText() + ", " + about.getText());
        return this;
    }

    private static Icons.Name picture(FolderItem.Kind kind) {
        return switch (kind) {
            case UP -> Icons.Name.UP;
            case PAGE -> Icons.Name.PAGE;
            case FOLDER -> Icons.Name.FOLDER;
            case PLACE -> Icons.Name.DRIVE;
        };
    }

    private String about(FolderItem item) {
        return switch (item.kind()) {
            case PAGE -> when(item.at()) + " · " + size(item.bytes());
            case UP, PLACE -> String.valueOf(item.path());
            case FOLDER -> kit.words().say("open.folder");
        };
    }

    private String when(LocalDateTime at) {
        return at.toLocalDate().equals(today) ? kit.words().say("open.today", TIME.format(at)) : Kit.moment(at);
    }

    /** "840 kB", "1,2 MB". */
    private String size(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return Math.max(1, bytes / KILO) + " kB";
        }
        Locale locale = Locale.forLanguageTag(kit.words().language());
        return String.format(locale, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
