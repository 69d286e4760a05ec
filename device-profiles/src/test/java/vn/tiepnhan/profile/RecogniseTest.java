package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.profile.ProfileLibrary.Recognised;
import vn.tiepnhan.profile.about.Sighting;

final class RecogniseTest {
    private static final ProfileLibrary LIBRARY = ProfileLibrary.shipped();

    @Test
    void theModelInAPrintersDeviceIdBeatsItsMaker() {
        List<Recognised> found = LIBRARY.recognise(Sighting.usb("04b8", "0e28", "X2XA001234", "TM-T20III", "1-1.3")
                .withIeee1284("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;CLS:PRINTER;DES:EPSON TM-T20III;CID:EpsTMVLT;"));
        assertThat(found).extracting(r -> r.profile().id()).startsWith("epson-tm-t20iii", "epson-tm");
        assertThat(found.get(0).trusted()).isTrue();
    }

    @Test
    void whatACloneSaysOfItselfNeverDecides() {
        List<Recognised> found = LIBRARY.recognise(Sighting.NOTHING.saying("EPSON", "TM-T88V"));
        assertThat(found).isNotEmpty().noneMatch(Recognised::trusted);
        List<Recognised> clone =
                LIBRARY.recognise(Sighting.usb("0416", "5011", "", "", "1-1").saying("EPSON", "TM-T88V"));
        assertThat(clone.get(0).profile().id()).isEqualTo("pos-5890");
    }

    @Test
    void cardsAreKnownByTheirAnswerToResetAndReadersByTheirName() {
        assertThat(LIBRARY.recognise(Sighting.card("3BF8130000813 1FE15597562696B657934D4".replace(" ", "")))
                        .get(0)
                        .profile()
                        .id())
                .isEqualTo("yubikey-piv");
        assertThat(LIBRARY.recognise(Sighting.reader("Gemalto PC Twin Reader 00 00"))
                        .get(0)
                        .profile()
                        .id())
                .isEqualTo("gemalto-pc-twin");
    }

    @Test
    void whatNobodyKnowsIsNotRecognised() {
        assertThat(LIBRARY.recognise(Sighting.usb("dead", "beef", "", "Teapot", "2-1")))
                .isEmpty();
        assertThat(LIBRARY.recognise(Sighting.NOTHING)).isEmpty();
    }
}
