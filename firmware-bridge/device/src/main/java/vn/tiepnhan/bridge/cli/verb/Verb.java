package vn.tiepnhan.bridge.cli.verb;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A verb of the command line; answers with one of these exit codes. */
public abstract class Verb implements Callable<Integer> {
    public static final int DONE = 0;
    public static final int BROKEN = 1;
    public static final int NO = 2;
    public static final int WAITING = 3;

    @Mixin
    protected Output output = new Output();

    /** Where it speaks to. */
    public Output output() {
        return output;
    }
}
