package vn.tiepnhan.ui.counter.sheet;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/** A double click on a list means Enter. */
final class DoubleClick extends MouseAdapter {
    private final Runnable then;

    DoubleClick(Runnable then) {
        this.then = then;
    }

    @Override
    public void mouseClicked(MouseEvent click) {
        if (click.getClickCount() == 2) {
            then.run();
        }
    }
}
