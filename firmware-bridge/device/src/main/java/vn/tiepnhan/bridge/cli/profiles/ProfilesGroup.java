package vn.tiepnhan.bridge.cli.profiles;

import picocli.CommandLine.Command;

/** {@code profiles}: what is known about devices. */
@Command(
        name = "profiles",
        mixinStandardHelpOptions = true,
        description = "Hồ sơ thiết bị / device profiles",
        subcommands = {LintVerb.class, ImportVerb.class, ExplainVerb.class, DiffVerb.class})
public final class ProfilesGroup {}
