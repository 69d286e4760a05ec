package vn.tiepnhan.cli.window;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.receive.PrinterOptions;
import vn.tiepnhan.ui.counter.TerminalDesk;

/** The devices of a window: its printer and its scanners. */
final class DeviceOptions {
    @Mixin
    private PrinterOptions printer = new PrinterOptions();

    @Option(
            names = "--scanner",
            paramLabel = "URI",
            description = "serial:/dev/ttyACM0?profile=ID, hidraw:…, evdev:…, wedge:?layout=us, wedge:off;"
                    + " nhắc lại được / may be repeated")
    private List<String> scanners = new ArrayList<>();

    /**
     * Names what is not there before a window opens.
     *
     * @param cardReader of the staff's cards, or empty
     */
    TerminalDesk.Devices checked(String cardReader) {
        printer.check();
        return new TerminalDesk.Devices(printer::connect, printer.uri(), scanners, cardReader);
    }
}
