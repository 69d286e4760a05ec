package vn.tiepnhan.cli;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A verb of the command line: does one thing and answers with an {@link Exit} code. */
public abstract class Verb implements Callable<Integer> {
    @Mixin
    protected Output output = new Output();

    /** Standard input, for verbs that read it. */
    protected InputStream input = System.in;
}
