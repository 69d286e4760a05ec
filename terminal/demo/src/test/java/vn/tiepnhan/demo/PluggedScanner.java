package vn.tiepnhan.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;

/** A scanner on a serial line that can be pulled out and put back. */
final class PluggedScanner {
    private final Path name;
    private @Nullable PseudoTerminal line;

    PluggedScanner(Path name) {
        this.name = name;
        plug();
    }

    String address() {
        return "serial:" + name;
    }

    void plug() {
        line = PseudoTerminal.plug(name);
    }

    void pull() {
        PseudoTerminal plugged = line;
        line = null;
        if (plugged != null) {
            plugged.close();
        }
    }

    boolean plugged() {
        return line != null;
    }

    /** Does nothing while it is pulled out, as a scanner does. */
    void read(byte[] code) {
        PseudoTerminal plugged = line;
        if (plugged == null) {
            return;
        }
        try {
            OutputStream out = plugged.out();
            out.write(code);
            out.write('\r');
            out.flush();
        } catch (IOException gone) {
            throw new IllegalStateException("the scanner's line broke", gone);
        }
    }
}
