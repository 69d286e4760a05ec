package vn.tiepnhan.bridge.sim.scanner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import vn.tiepnhan.bridge.sim.pty.PseudoTerminal;

/** A scanner on a pseudo-terminal of its own. */
public final class PtyWire implements SimulatedScanner.Wire, AutoCloseable {
    private final Path name;
    private PseudoTerminal port;
    private boolean plugged = true;

    public PtyWire(Path name) {
        this.name = name;
        this.port = PseudoTerminal.plug(name);
    }

    public Path name() {
        return name;
    }

    /** With its cable out a scanner sends into the air. */
    @Override
    public void send(byte[] bytes) throws IOException {
        if (!plugged) {
            return;
        }
        OutputStream out = port.out();
        out.write(bytes);
        out.flush();
    }

    @Override
    public void pull() {
        if (plugged) {
            plugged = false;
            port.close();
        }
    }

    @Override
    public void plug() {
        if (!plugged) {
            port = PseudoTerminal.plug(name);
            plugged = true;
        }
    }

    @Override
    public void close() {
        pull();
    }
}
