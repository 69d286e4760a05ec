package vn.tiepnhan.bridge.sim.printer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;
import vn.tiepnhan.bridge.escpos.RasterDecoder;
import vn.tiepnhan.bridge.escpos.paper.Abilities;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.profile.printer.parts.CutMode;

/**
 * Obeys the stream in its order: dots to paper, ordered questions to the host, knife to the tray. Questions are no part of
 * a slip and leave no trace in its bytes. Used by the mechanism's thread.
 */
final class PaperPath {
    private static final int QUESTION = 3;
    private static final int START = 2;
    private static final int PROCESS_ID = 11;
    private static final int OFFLINE_PUSH = 8;
    private static final int COUNTER = 6;
    private static final int KEY_QUESTION = 9;
    private static final int LINES_FED = 148;
    private static final int CUTS = 178;
    private static final int LINE_DOTS = 30;

    private final PrinterModel model;
    private final Ailment ailment;
    private final Voice voice;
    private final SlipTray tray;
    private final Supplier<Senses> senses;
    private RasterDecoder decoder;
    private byte[] slip = new byte[4096];
    private int length;
    private int automatic;
    private boolean pushesOffline;
    private boolean wasOffline;
    private long cuts;
    private long fedLines;

    PaperPath(PrinterModel model, Ailment ailment, Voice voice, SlipTray tray, Supplier<Senses> senses) {
        this.model = model;
        this.ailment = ailment;
        this.voice = voice;
        this.tray = tray;
        this.senses = senses;
        this.decoder = fresh();
    }

    private RasterDecoder fresh() {
        return new RasterDecoder(Abilities.of(model.profile()), new Obeying());
    }

    void obey(byte[] bytes, int at) {
        keep(bytes[at]);
        decoder.accept(bytes, at, 1);
    }

    /** Says by itself what has changed, if it was asked to. */
    void tell(Senses now) {
        if (automatic != 0) {
            voice.answer(now.automatic());
        }
        if (pushesOffline && now.offline() != wasOffline) {
            voice.answer((byte) 0x37, (byte) 0x23, (byte) 0);
        }
        wasOffline = now.offline();
    }

    void tearOff() {
        if (length > 0) {
            finish(false);
        }
        decoder = fresh();
    }

    /** Everything but the paper is lost. */
    void switchedOff() {
        tearOff();
        automatic = 0;
        pushesOffline = false;
    }

    private void keep(byte one) {
        if (length == slip.length) {
            slip = Arrays.copyOf(slip, 2 * slip.length);
        }
        slip[length] = one;
        length++;
        ailment.moved(length);
    }

    private void unkeep(int count) {
        length = Math.max(0, length - count);
        ailment.moved(length);
    }

    private void finish(boolean whole) {
        DotImage paper = decoder.takePaper();
        fedLines += paper.height() / LINE_DOTS;
        tray.slip(Arrays.copyOf(slip, length), paper, whole);
        length = 0;
        ailment.moved(0);
    }

    private final class Obeying implements RasterDecoder.Listener {
        @Override
        public void realTimeStatus(int n) {
            unkeep(QUESTION);
        }

        @Override
        public void status(int n) {
            unkeep(QUESTION);
            if (model.manner().ordered()) {
                partByHand();
                voice.answer((byte) (n == 1 ? senses.get().paper() : 0));
            }
        }

        @Override
        public void processId(byte[] id) {
            unkeep(PROCESS_ID);
            if (model.manner().processIds()) {
                partByHand();
                voice.answer((byte) 0x37, (byte) 0x22, id[0], id[1], id[2], id[3], (byte) 0);
            }
        }

        /** Without a knife, a slip ends where the host asks whether it is printed. */
        private void partByHand() {
            if (model.profile().cutter().mode().value() == CutMode.NONE && length > 0) {
                finish(true);
            }
        }

        @Override
        public void offlinePush(int mode) {
            unkeep(OFFLINE_PUSH);
            pushesOffline = model.manner().processIds() && mode % 16 != 0;
        }

        @Override
        public void automaticStatus(int mask) {
            unkeep(QUESTION);
            automatic = model.manner().automatic() == 0 ? 0 : mask;
            if (automatic != 0) {
                voice.answer(senses.get().automatic());
            }
        }

        @Override
        public void identify(int n) {
            unkeep(QUESTION);
            String question = HexFormat.of().withUpperCase().formatHex(new byte[] {0x1D, 'I', (byte) n});
            byte[] recorded = model.recorded().get(question);
            if (recorded != null) {
                voice.answer(recorded);
            } else if (n == 'C' && model.recorded().keySet().stream().noneMatch(asked -> asked.startsWith("1D49"))) {
                String name = "_" + model.profile().id().toUpperCase(Locale.ROOT) + "\0";
                voice.answer(name.getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void counter(int number) {
            unkeep(COUNTER);
            if (model.profile().status().counters().value().contains(number)) {
                String counted = "_" + count(number) + "\0";
                voice.answer(counted.getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void graphicsKeys(String keys) {
            unkeep(KEY_QUESTION);
            if (model.profile().glyphs().mark().value()) {
                voice.answer(("7s@" + keys + "\0").getBytes(StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void acknowledged() {
            unkeep(1);
        }

        private long count(int number) {
            return switch (number) {
                case LINES_FED -> fedLines;
                case CUTS -> cuts;
                default -> 0;
            };
        }

        @Override
        public void initialised() {
            automatic = 0;
            if (length > START) {
                unkeep(START);
                finish(false);
                keep((byte) 0x1B);
                keep((byte) '@');
            }
        }

        @Override
        public void cut(boolean full) {
            cuts++;
            finish(true);
        }
    }
}
