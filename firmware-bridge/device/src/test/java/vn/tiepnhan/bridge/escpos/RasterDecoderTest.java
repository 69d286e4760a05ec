package vn.tiepnhan.bridge.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;

final class RasterDecoderTest {
    private static final RasterPlan NO_FEED = new RasterPlan(255, true, true, true, 1, 0, RasterPlan.Cut.FULL);
    private static final DotImage SLIP =
            new SlipLayout().lay(SampleSlips.refusal(), 384).image();

    private final List<String> heard = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000, 1_000_000})
    void printsTheSameHoweverTheBytesArrive(int piece) {
        byte[] bytes = new RasterEncoder(NO_FEED).whole(SLIP);
        RasterDecoder printer = printer(384);

        for (int at = 0; at < bytes.length; at += piece) {
            printer.accept(bytes, at, Math.min(piece, bytes.length - at));
        }

        assertThat(printer.image()).isEqualTo(SLIP);
        assertThat(printer.idle()).isTrue();
        assertThat(printer.unknownBytes()).isZero();
        assertThat(heard).containsExactly("initialised", "cut full");
    }

    @Test
    void hearsEveryInquiryInOrder() {
        RasterDecoder printer = printer(384);

        send(printer, 0x10, 4, 1, 0x1B, '@', 0x1D, 'a', 15, 0x1D, 'r', 1);
        send(printer, 0x1D, '(', 'H', 6, 0, '0', '0', '0', '0', '0', '7', 0x10, 4, 4, 0x1D, 'V', 'B', 3);

        assertThat(heard)
                .containsExactly("dle 1", "initialised", "asb 15", "gs r 1", "id 0007", "dle 4", "cut partial");
        assertThat(printer.image().height()).isEqualTo(3);
    }

    @Test
    void skipsCommandsThatPutNoDotsOnPaper() {
        RasterDecoder printer = printer(384);

        send(
                printer, 0x1B, 'a', 1, 0x1B, '!', 0, 0x1B, 't', 30, 0x1D, '!', 17, 0x1D, 'L', 0, 0, 0x1C, '.', 0x1B,
                'p', 0, 25, 25);
        send(printer, 0x1D, '(', 'k', 4, 0, 49, 65, 50, 0, 0x1D, '(', 'K', 2, 0, '1', 0, 0x1D, 'r', 1);

        assertThat(heard).containsExactly("gs r 1");
        assertThat(printer.unknownBytes()).isZero();
        assertThat(printer.image().height()).isZero();
    }

    @Test
    void feedsLinesAndDots() {
        RasterDecoder printer = printer(384);

        send(printer, 0x1B, 'J', 10, '\n', 0x1B, '3', 7, 0x1B, 'd', 2, '\n');

        assertThat(printer.image().height()).isEqualTo(10 + 30 + 14 + 7);
    }

    @Test
    void losesDotsThatLieRightOfThePaperAsAPrinterDoes() {
        RasterDecoder narrow = printer(8);

        send(narrow, 0x1D, 'v', '0', 0, 2, 0, 1, 0, 0x81, 0xFF);

        assertThat(narrow.image()).isEqualTo(DotImage.of(8, 1, new byte[] {(byte) 0x81}));
    }

    @Test
    void countsWhatItDoesNotKnow() {
        RasterDecoder printer = printer(384);
        byte[] text = "Xin chao".getBytes(StandardCharsets.US_ASCII);

        printer.accept(text, 0, text.length);
        send(printer, 0x1D, 'r', 1);

        assertThat(printer.unknownBytes()).isEqualTo(text.length);
        assertThat(heard).containsExactly("gs r 1");
    }

    @Test
    void staysOnItsFeetOnNoise() {
        Random random = new Random(7);
        RasterDecoder printer = printer(384);
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        for (int i = 0; i < noise.length - 8; i++) {
            if (noise[i] == 0x1D && noise[i + 1] == 'v') {
                noise[i + 1] = 0;
            }
        }

        printer.accept(noise, 0, noise.length);

        assertThat(printer.unknownBytes()).isPositive();
    }

    @Test
    void partsThePaperForTheNextSlip() {
        RasterDecoder printer = printer(8);
        send(printer, 0x1B, 'J', 5);

        assertThat(printer.takePaper().height()).isEqualTo(5);
        assertThat(printer.image().height()).isZero();
    }

    private RasterDecoder printer(int width) {
        return new RasterDecoder(width, new RasterDecoder.Listener() {
            @Override
            public void realTimeStatus(int n) {
                heard.add("dle " + n);
            }

            @Override
            public void status(int n) {
                heard.add("gs r " + n);
            }

            @Override
            public void processId(byte[] id) {
                heard.add("id " + new String(id, StandardCharsets.US_ASCII));
            }

            @Override
            public void automaticStatus(int mask) {
                heard.add("asb " + mask);
            }

            @Override
            public void initialised() {
                heard.add("initialised");
            }

            @Override
            public void cut(boolean full) {
                heard.add(full ? "cut full" : "cut partial");
            }
        });
    }

    private static void send(RasterDecoder printer, int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        printer.accept(bytes.toByteArray(), 0, bytes.size());
    }
}
