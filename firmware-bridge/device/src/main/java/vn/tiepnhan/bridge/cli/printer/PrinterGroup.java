package vn.tiepnhan.bridge.cli.printer;

import picocli.CommandLine.Command;

/** {@code printer}: what technicians do with one. */
@Command(
        name = "printer",
        mixinStandardHelpOptions = true,
        description = "Việc của kỹ thuật viên với máy in / what technicians do with a printer",
        subcommands = {StatusVerb.class, SelfTestVerb.class, CalibrateVerb.class})
public final class PrinterGroup {}
