package vn.tiepnhan.ui.counter.room.panel;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Box;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.counter.room.leaf.Leaf;
import vn.tiepnhan.ui.counter.room.leaf.Leaves;
import vn.tiepnhan.ui.counter.room.leaf.RoomWords;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.sheet.Sheet;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.KeyButton;

/**
 * Any sheet of the room. Parts are made once a shape: while the same things are said, typed and listed they stay what and
 * where they are, so that a caret or a chosen line never jumps.
 */
public final class LeafSheet extends Sheet {
    private final RoomWords words;
    private final Map<String, Part> kept = new HashMap<>();
    private final KeyButton go;
    private List<String> shape = List.of();
    private List<Part> parts = List.of();

    public LeafSheet(Kit kit) {
        super(kit);
        words = RoomWords.in(kit.words().language());
        go = kit.button(CounterAction.RECEIVE, KeyButton.Weight.PRIMARY);
    }

    @Override
    public void render(CounterState state) {
        Leaf leaf = Leaves.of(state, words);
        title.text(leaf.title());
        List<String> wanted = new ArrayList<>();
        wanted.add(state.room().place().name());
        leaf.blocks().forEach(block -> wanted.add(shapeOf(block)));
        wanted.add(leaf.buttons().size() + ":" + (leaf.enter().word() != null));
        leaf.aside().forEach(block -> wanted.add("aside " + shapeOf(block)));
        if (!wanted.equals(shape)) {
            lay(leaf, wanted);
        }
        List<Block> all = new ArrayList<>(leaf.blocks());
        all.addAll(leaf.aside());
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).show(all.get(i));
        }
        buttons(leaf);
        String word = leaf.enter().word();
        go.say(word == null ? "" : word);
        go.setEnabled(leaf.enter().enabled());
    }

    private static String shapeOf(Block block) {
        if (block instanceof Block.Input input) {
            return "input " + input.slot() + (input.trouble() == null ? "" : "!");
        }
        if (block instanceof Block.Hidden hidden) {
            return "hidden " + hidden.which();
        }
        if (block instanceof Block.Facts facts) {
            return "facts " + facts.facts().size();
        }
        if (block instanceof Block.Rows rows) {
            return rows.rows().isEmpty() ? "no rows" : "rows";
        }
        return block.getClass().getSimpleName();
    }

    private static boolean grows(Block block) {
        return (block instanceof Block.Rows rows && !rows.rows().isEmpty())
                || block instanceof Block.Picture
                || block instanceof Block.Grid;
    }

    /** Where nothing grows, what is there stays together at the top. */
    private static void filled(JPanel column, List<Block> blocks) {
        if (blocks.stream().noneMatch(LeafSheet::grows)) {
            column.add(Box.createGlue(), "grow, push");
        }
    }

    /** Whoever had the focus and is still there keeps it. */
    private void lay(Leaf leaf, List<String> wanted) {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        shape = List.copyOf(wanted);
        removeAll();
        List<Part> fresh = new ArrayList<>();
        JPanel main = leaf.aside().isEmpty() ? this : column(kit.scale().px(12));
        main.add(title, "growx");
        for (Block block : leaf.blocks()) {
            fresh.add(part(block, main, fresh));
        }
        offers.setVisible(!leaf.buttons().isEmpty());
        main.add(offers, "growx, gaptop " + kit.scale().px(4));
        if (leaf.enter().word() != null) {
            main.add(go, "growx 0, alignx right");
        }
        filled(main, leaf.blocks());
        if (!leaf.aside().isEmpty()) {
            JPanel aside = column(kit.scale().px(12));
            for (Block block : leaf.aside()) {
                fresh.add(part(block, aside, fresh));
            }
            filled(aside, leaf.aside());
            add(
                    main,
                    "grow, push, split 2, w %d!, gapright %d"
                            .formatted(kit.scale().fixed(besides()), kit.scale().fixed(18)));
            add(aside, "grow, push, wmin 0");
        }
        parts = fresh;
        revalidate();
        repaint();
        if (focused != null && SwingUtilities.isDescendingFrom(focused, this)) {
            focused.requestFocusInWindow();
        }
    }

    /** Room for the longest word of a button, beside what is looked at. */
    private int besides() {
        return switch (kit.scale().density()) {
            case COMPACT -> 280;
            case REGULAR -> 320;
            case ROOMY -> 360;
        };
    }

    private final Offers offers = new Offers();

    private static JPanel column(int gap) {
        JPanel column = new JPanel(
                new MigLayout("insets 0, fill, wrap 1, hidemode 3, novisualpadding, gapy " + gap, "[grow,fill]"));
        column.setOpaque(false);
        return column;
    }

    /** @param before the parts above it: its like among them tell it apart, so that a line more or less moves no focus */
    private Part part(Block block, JPanel into, List<Part> before) {
        String like = shape.get(0) + " " + shapeOf(block);
        int n = 0;
        Part part = kept.computeIfAbsent(like + n, key -> new Part(kit));
        while (before.contains(part)) {
            n++;
            part = kept.computeIfAbsent(like + n, key -> new Part(kit));
        }
        part.show(block);
        into.add(part.component(), part.constraint());
        return part;
    }

    private void buttons(Leaf leaf) {
        offers.show(kit, leaf.buttons(), act -> kit.intents().room(new RoomStep.Do(act)));
    }
}
