package vn.tiepnhan.ui.counter.dossier;

import java.awt.Dimension;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.kit.token.Token;

/** Rows of words under headings, as wide as their place; what does not fit below is scrolled to by keys too. */
final class ScrolledTable extends JScrollPane {
    private final JPanel rows;

    /**
     * @param columns of MigLayout
     * @param name for those who hear it
     */
    ScrolledTable(Kit kit, String columns, String name) {
        rows = new JPanel(new MigLayout(
                "insets 0 0 0 %d, fillx, gapx %d, gapy %d"
                        .formatted(
                                kit.scale().fixed(12),
                                kit.scale().px(12),
                                kit.scale().px(7)),
                columns));
        rows.setBackground(kit.colour(Token.SURFACE));
        Filling filling = new Filling(kit.scale(), rows);
        filling.getAccessibleContext().setAccessibleName(name);
        setViewportView(filling);
        setBorder(null);
        getViewport().setBackground(kit.colour(Token.SURFACE));
        setVerticalScrollBarPolicy(VERTICAL_SCROLLBAR_ALWAYS);
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        getVerticalScrollBar().setUnitIncrement(kit.scale().fixed(24));
        setMinimumSize(new Dimension(0, kit.scale().fixed(40)));
        setPreferredSize(new Dimension(0, kit.scale().fixed(60)));
    }

    JPanel rows() {
        return rows;
    }
}
