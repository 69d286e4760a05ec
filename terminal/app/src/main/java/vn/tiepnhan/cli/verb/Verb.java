package vn.tiepnhan.cli.verb;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A verb of the command line: does one thing and answers with an {@link Exit} code. */
public abstract class Verb implements Callable<Integer> {
    @Mixin
    protected Output output = new Output();

    /** Standard input, for verbs that read it. */
    protected InputStream input = System.in;

    /** Where it speaks to and reads from; called once before {@link #call}. */
    public void at(InputStream in, PrintStream out, PrintStream err) {
        output.to(out, err);
        input = in;
    }

    public Output output() {
        return output;
    }
}
