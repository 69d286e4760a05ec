package vn.tiepnhan.bridge.cli;

import picocli.CommandLine.Command;

/** {@code profiles}: what is known about devices. */
@Command(
        name = "profiles",
        mixinStandardHelpOptions = true,
        description = "Hồ sơ thiết bị / device profiles",
        subcommands = {ProfilesLintVerb.class})
final class ProfilesGroup {}
