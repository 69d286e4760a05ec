package vn.tiepnhan.bridge.cli;

import picocli.CommandLine.Command;

/** {@code simulate}: devices made of bytes alone. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Thiết bị mô phỏng / simulated devices",
        subcommands = {
            SimulatePrinterVerb.class,
            SimulateScannerVerb.class,
            SimulateCardVerb.class,
            SimulatePanelVerb.class
        })
final class SimulateGroup {}
