package vn.tiepnhan.bridge.sim.printer;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How answers leave the printer: as they are, or as its ailment has it. Safe for all threads. */
final class Voice {
    private final Ailment ailment;
    private final Random noise = new Random(0x5EED);
    private volatile @Nullable HostLine host;

    Voice(Ailment ailment) {
        this.ailment = ailment;
    }

    void speakTo(@Nullable HostLine line) {
        host = line;
    }

    @Nullable HostLine host() {
        return host;
    }

    void answer(byte... bytes) {
        HostLine line = host;
        if (line == null) {
            return;
        }
        switch (ailment.now().kind()) {
            case SILENT, ECHO -> {}
            case GARBAGE -> line.send(garbage(bytes.length));
            case ONES -> line.send(ones(bytes.length));
            case REPEAT -> {
                line.send(bytes);
                line.send(bytes);
            }
            default -> line.send(bytes);
        }
    }

    /** What arrived, for a line that echoes. */
    void echo(byte[] bytes) {
        HostLine line = host;
        if (line != null && ailment.now().kind() == Fault.Kind.ECHO) {
            line.send(bytes);
        }
    }

    private synchronized byte[] garbage(int like) {
        byte[] bytes = new byte[like + noise.nextInt(3)];
        noise.nextBytes(bytes);
        return bytes;
    }

    private static byte[] ones(int count) {
        byte[] bytes = new byte[count];
        java.util.Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }
}
