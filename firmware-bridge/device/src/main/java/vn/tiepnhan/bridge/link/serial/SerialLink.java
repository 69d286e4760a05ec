package vn.tiepnhan.bridge.link.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tiepnhan.bridge.link.ByteQueue;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.PortAccess;
import vn.tiepnhan.profile.SerialSettings;

/**
 * A serial port through jSerialComm 2.11, with what that library does on Linux in mind: write timeouts do nothing, so
 * chunks are written by a worker and a stalled one is ended by closing the port; a vanished port is told tens of
 * thousands of times a second until it is closed, so it is closed at the first telling; {@code isOpen} and the last
 * error code say nothing and are not asked.
 */
public final class SerialLink implements Link {
    private static final int CHUNK = 512;

    private final SerialPort port;
    private final String name;
    private final ByteQueue incoming = new ByteQueue();
    private final ExecutorService writer;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SerialLink(SerialPort port, String name) {
        this.port = port;
        this.name = name;
        this.writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "serial-write-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Opens the port with a new handle: after a replug the old one is worth nothing. */
    public static Link open(String path, SerialSettings settings) throws LinkException {
        SerialPort port = find(path);
        port.setComPortParameters(settings.baud(), 8, SerialPort.ONE_STOP_BIT, parity(settings));
        port.setFlowControl(flow(settings));
        port.setComPortTimeouts(SerialPort.TIMEOUT_NONBLOCKING, 0, 0);
        SerialLink link = new SerialLink(port, path);
        if (!port.openPort(0) || !port.addDataListener(link.new Listener())) {
            link.close();
            throw PortAccess.refused(path, null);
        }
        return link;
    }

    /** Runs before all ports are closed at the end of the program; an ordinary shutdown hook would race with that. */
    public static void beforeExit(Runnable last) {
        SerialPort.addShutdownHook(new Thread(last, "before-ports-close"));
    }

    private static SerialPort find(String path) throws LinkException {
        try {
            if (!Files.exists(Path.of(path))) {
                throw LinkException.absent(path, null);
            }
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException | InvalidPathException none) {
            throw LinkException.absent(path, none);
        }
    }

    @Override
    public void write(byte[] bytes, Duration stall) throws LinkException {
        write(bytes, stall, () -> false);
    }

    @Override
    public void write(byte[] bytes, Duration stall, Stalled stalled) throws LinkException {
        for (int from = 0; from < bytes.length; from += CHUNK) {
            int start = from;
            byte[] chunk = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + CHUNK));
            if (incoming.ended()) {
                throw LinkException.lost(name, start, null);
            }
            int written = writeChunk(chunk, start, stall, stalled);
            if (written != chunk.length) {
                throw LinkException.lost(name, start + Math.max(written, 0), null);
            }
        }
    }

    private int writeChunk(byte[] chunk, int before, Duration stall, Stalled stalled) throws LinkException {
        try {
            return await(writer.submit(() -> port.writeBytes(chunk, chunk.length)), stall, stalled);
        } catch (TimeoutException stuck) {
            close();
            throw new LinkException(LinkException.Kind.STALLED, name, before + chunk.length, stuck);
        } catch (RejectedExecutionException closed) {
            throw LinkException.lost(name, before, closed);
        } catch (ExecutionException broken) {
            throw LinkException.lost(name, before + chunk.length, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw LinkException.lost(name, before + chunk.length, stopped);
        }
    }

    private static int await(Future<Integer> written, Duration stall, Stalled stalled)
            throws LinkException, TimeoutException, ExecutionException, InterruptedException {
        while (true) {
            try {
                return written.get(stall.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stuck) {
                if (!stalled.waitOn()) {
                    throw stuck;
                }
            }
        }
    }

    @Override
    public byte[] read(Duration wait) throws LinkException {
        return incoming.take(wait);
    }

    @Override
    public boolean answers() {
        return true;
    }

    /** Closes once: the library's closePort waits for its listener, and the listener closes when the cable is pulled. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        writer.shutdown();
        incoming.end(LinkException.lost(name, 0, null));
        port.closePort();
    }

    private static int parity(SerialSettings settings) {
        return switch (settings.parity()) {
            case NONE -> SerialPort.NO_PARITY;
            case EVEN -> SerialPort.EVEN_PARITY;
            case ODD -> SerialPort.ODD_PARITY;
        };
    }

    private static int flow(SerialSettings settings) {
        return switch (settings.flow()) {
            case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
            case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
            case DTR_DSR -> SerialPort.FLOW_CONTROL_DTR_ENABLED | SerialPort.FLOW_CONTROL_DSR_ENABLED;
            // Only what the printer says stops us; IN would let the kernel put XOFF bytes among the dots.
            case XON_XOFF -> SerialPort.FLOW_CONTROL_XONXOFF_OUT_ENABLED;
        };
    }

    private final class Listener implements SerialPortDataListener {
        @Override
        public int getListeningEvents() {
            return SerialPort.LISTENING_EVENT_DATA_RECEIVED | SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
        }

        @Override
        public void serialEvent(SerialPortEvent event) {
            if (event.getEventType() == SerialPort.LISTENING_EVENT_PORT_DISCONNECTED) {
                close();
            } else {
                byte[] received = event.getReceivedData();
                incoming.put(received, received.length);
            }
        }
    }
}
