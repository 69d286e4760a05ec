package vn.tiepnhan.ui.kit.compose;

import java.text.Normalizer;

/** The tones of Vietnamese, as combining characters. */
enum Tone {
    NONE('\0'),
    SAC('\u0301'),
    HUYEN('\u0300'),
    HOI('\u0309'),
    NGA('\u0303'),
    NANG('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** A letter with this tone. */
    String on(char letter) {
        return this == NONE
                ? String.valueOf(letter)
                : Normalizer.normalize(letter + String.valueOf(mark), Normalizer.Form.NFC);
    }

    /** The tone a letter has. */
    static Tone of(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (Tone tone : values()) {
            if (tone != NONE && parts.indexOf(tone.mark) >= 0) {
                return tone;
            }
        }
        return NONE;
    }

    /** The letter without its tone; roof, horn and breve stay. */
    static char strip(char letter) {
        Tone tone = of(letter);
        if (tone == NONE) {
            return letter;
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Normalizer.normalize(parts.replace(String.valueOf(tone.mark), ""), Normalizer.Form.NFC)
                .charAt(0);
    }
}
