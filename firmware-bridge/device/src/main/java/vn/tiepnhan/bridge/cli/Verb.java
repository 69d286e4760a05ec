package vn.tiepnhan.bridge.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A verb of the command line; answers with an exit code of {@link Main}. */
abstract class Verb implements Callable<Integer> {
    @Mixin
    Output output = new Output();
}
