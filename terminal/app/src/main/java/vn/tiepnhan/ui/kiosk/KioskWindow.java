package vn.tiepnhan.ui.kiosk;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchGate;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.wedge.Wedge;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/** The frame around the kiosk, the whole screen wide; shows the model's states and lets its time pass. On the event thread. */
public final class KioskWindow {
    private static final int TICK_MILLIS = 250;

    private final KioskModel model;
    private final JFrame frame;
    private final Timer timer;

    /** @param closed run after the window was closed and the model let go of everything */
    public KioskWindow(KioskModel model, Palette palette, Dimension size, Millimetres millimetres, Runnable closed) {
        Theme.install(palette);
        this.model = model;
        this.frame = new JFrame(KioskWords.in("vi").say("window.title"));
        this.timer = new Timer(TICK_MILLIS, tick -> model.tick());
        TouchGate gate = new TouchGate(System::nanoTime);
        KioskPanel panel = new KioskPanel(visit -> kit(visit, palette, millimetres, model, gate, size));
        frame.setUndecorated(true);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                timer.stop();
                frame.dispose();
                model.close();
                closed.run();
            }
        });
        frame.setContentPane(panel);
        frame.setSize(size);
        model.listen(panel::render);
    }

    /** What everything on a screen of this size is made with. */
    public static TouchKit kit(
            Visit visit, Palette palette, Millimetres millimetres, Touches touches, TouchGate gate, Dimension size) {
        return new TouchKit(
                new KioskScale(millimetres, palette, visit.large()),
                KioskWords.in(visit.language()),
                touches,
                gate,
                size.width,
                size.height > size.width);
    }

    /** Listens for a scanner that types; the scanners' addresses may say how it types, or that there is none. */
    void wedge(List<String> scanners) {
        WedgeSettings.of(scanners)
                .ifPresent(settings -> Wedge.install(
                        frame,
                        settings,
                        scan -> model.event(new DeviceEvent.Scanned(
                                "scanner-keyboard", scan.symbology(), scan.content(), scan.at()))));
    }

    /** Shows the window and runs {@code painted} after its first paint. */
    public void show(Runnable painted) {
        frame.setVisible(true);
        timer.start();
        SwingUtilities.invokeLater(painted);
    }
}
