package vn.tiepnhan.ui.counter.sheet;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.pages.PageFolder;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.Field;
import vn.tiepnhan.ui.kit.KeyButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** Pages on this machine's disks: a path to type, a list to choose from, Enter reads. Files may be dropped all the same. */
public final class OpenSheet extends Sheet {
    private final Field path;
    private final TextBlock trouble;
    private final TextBlock empty;
    private final TextBlock older;
    private final FolderList list;
    private final KeyButton go;
    private PageFolder shown = PageFolder.UNSEEN;

    public OpenSheet(Kit kit) {
        super(kit);
        Words words = kit.words();
        path = Field.line(kit.scale(), words.say("open.path"), "~/Scans", text -> kit.intents()
                .look(new Looking.Typed(text)));
        path.input().setName("PATH");
        trouble = kit.text(Scale.Type.BODY, kit.shade(Tone.BAD).ink());
        empty = kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT));
        older = kit.text(Scale.Type.SMALL, kit.colour(Token.LABEL));
        list = new FolderList(kit);
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(kit.text(Scale.Type.BODY, kit.colour(Token.INK_SOFT)).text(words.say("open.hint")), "growx");
        add(path);
        add(trouble, "growx");
        add(empty, "growx");
        add(scroll, "grow, push, hmin " + kit.scale().fixed(80));
        add(older, "growx");
        add(go, "growx 0, alignx right");
        on(path.input(), "DOWN", list::requestFocusInWindow);
        on(list, "BACK_SPACE", this::up);
    }

    private void up() {
        Path parent = shown.folder().getParent();
        if (parent != null) {
            kit.intents().look(new Looking.Into(parent));
        }
    }

    @Override
    public void render(CounterState state) {
        Words words = kit.words();
        shown = state.pages();
        boolean evidence = state.specialCaseOpen();
        title.text(words.say(evidence ? "open.title.evidence" : "open.title"));
        path.show(shown.typed());
        var why = shown.trouble();
        show(trouble, why == null ? null : words.say(why));
        boolean looking = shown.equals(PageFolder.UNSEEN);
        show(empty, looking ? words.say("open.looking") : shown.hasPages() ? null : words.say("open.empty"));
        show(older, shown.older() == 0 ? null : words.say("open.older", shown.older()));
        list.render(shown, state.around().now().toLocalDate());
        go.say(named(words, evidence));
        go.setEnabled(CounterAction.RECEIVE.enabled(state));
    }

    private static void show(TextBlock block, @Nullable String text) {
        block.text(text == null ? "" : text);
        block.setVisible(text != null);
    }

    private String named(Words words, boolean evidence) {
        List<Path> pages = shown.chosenPages();
        if (shown.typedAnother() || shown.leadsTo() != null) {
            return words.say("open.go.folder");
        }
        if (evidence) {
            return words.say("open.go.evidence");
        }
        return pages.size() < 2 ? words.say("open.go.one") : words.say("open.go.many", pages.size());
    }
}
