package vn.tiepnhan.ui.counter.room.panel;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.part.Kit;
import vn.tiepnhan.ui.counter.room.leaf.Block;
import vn.tiepnhan.ui.kit.ReadingOrder;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;

/** A table; figures stand to the right, what does not fit is shown whole when pointed at. */
final class GridPart implements Part.Shown {
    private static final int LOOKED_AT = 60;

    private final Kit kit;
    private final Table table = new Table();
    private final JScrollPane scroll = new JScrollPane(table);
    private Block.@Nullable Grid shown;

    GridPart(Kit kit) {
        this.kit = kit;
        table.setFont(kit.scale().font(Scale.Type.BODY));
        table.getTableHeader().setFont(kit.scale().font(Scale.Type.SMALL_STRONG));
        table.setRowHeight(
                table.getFontMetrics(table.getFont()).getHeight() + kit.scale().px(8));
        table.setForeground(kit.colour(Token.INK));
        table.setBackground(kit.colour(Token.SURFACE));
        table.setGridColor(kit.colour(Token.LINE));
        table.setShowHorizontalLines(true);
        table.setFillsViewportHeight(true);
        table.setName("ROOM_GRID");
        scroll.getViewport().setBackground(kit.colour(Token.SURFACE));
        scroll.setPreferredSize(new Dimension(200, kit.scale().fixed(160)));
    }

    @Override
    public void show(Block block) {
        Block.Grid grid = (Block.Grid) block;
        if (grid.equals(shown)) {
            return;
        }
        shown = grid;
        table.setModel(new Cells(grid));
        table.getAccessibleContext().setAccessibleName(grid.name());
        for (int column = 0; column < grid.headings().size(); column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(new Cell(numbers(grid, column)));
            table.getColumnModel().getColumn(column).setPreferredWidth(width(grid, column));
        }
    }

    private static boolean numbers(Block.Grid grid, int column) {
        return grid.rows().stream().limit(LOOKED_AT).allMatch(row -> row.get(column)
                .matches("[\\d.,:% –]*"));
    }

    private int width(Block.Grid grid, int column) {
        var metrics = table.getFontMetrics(table.getFont());
        int widest = metrics.stringWidth(grid.headings().get(column));
        for (var row : grid.rows().subList(0, Math.min(LOOKED_AT, grid.rows().size()))) {
            widest = Math.max(widest, metrics.stringWidth(row.get(column)));
        }
        return Math.min(kit.scale().fixed(280), widest + kit.scale().fixed(16));
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public String constraint() {
        return "grow, push, hmin " + kit.scale().fixed(100);
    }

    /** Read by arrows; nothing in it is typed. */
    private static final class Table extends JTable implements ReadingOrder.Stop {
        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }

        @Override
        public boolean worthAStop() {
            return getRowCount() > 0;
        }
    }

    /** Cells as the list has them; a row of a long list is made when it comes into sight. */
    private static final class Cells extends AbstractTableModel {
        private final transient Block.Grid grid;

        Cells(Block.Grid grid) {
            this.grid = grid;
        }

        @Override
        public int getRowCount() {
            return grid.rows().size();
        }

        @Override
        public int getColumnCount() {
            return grid.headings().size();
        }

        @Override
        public String getColumnName(int column) {
            return grid.headings().get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return grid.rows().get(row).get(column);
        }
    }

    private static final class Cell extends DefaultTableCellRenderer {
        private final boolean figures;

        Cell(boolean figures) {
            this.figures = figures;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            label.setHorizontalAlignment(figures ? SwingConstants.RIGHT : SwingConstants.LEFT);
            label.setToolTipText(String.valueOf(value));
            return label;
        }
    }
}
