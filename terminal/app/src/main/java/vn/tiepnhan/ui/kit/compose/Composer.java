package vn.tiepnhan.ui.kit.compose;

import java.util.Locale;

/**
 * Types Vietnamese: each key changes the last word of a text, or is added to it. Marks and tones may come at any place of
 * the word, the same one again takes it off and stands as a letter, and a tone moves to where the word wants it as the word
 * grows. Text goes in and out composed (NFC). Stateless; safe for several threads.
 */
public enum Composer {
    /** Letters mark: aa â, aw ă, dd đ, s f r x j the tones, z none. */
    TELEX {
        @Override
        boolean change(Word word, char key) {
            return switch (key) {
                case 's' -> word.tone(Tone.SAC);
                case 'f' -> word.tone(Tone.HUYEN);
                case 'r' -> word.tone(Tone.HOI);
                case 'x' -> word.tone(Tone.NGA);
                case 'j' -> word.tone(Tone.NANG);
                case 'z' -> word.toneless();
                case 'a', 'e', 'o' -> word.roof(String.valueOf(key));
                case 'w' -> word.horn("uoa") || word.lone('ư');
                case 'd' -> word.bar();
                default -> false;
            };
        }
    },
    /** Digits mark: 6 â ê ô, 7 ơ ư, 8 ă, 9 đ, 1 to 5 the tones, 0 none. */
    VNI {
        @Override
        boolean change(Word word, char key) {
            return switch (key) {
                case '1' -> word.tone(Tone.SAC);
                case '2' -> word.tone(Tone.HUYEN);
                case '3' -> word.tone(Tone.HOI);
                case '4' -> word.tone(Tone.NGA);
                case '5' -> word.tone(Tone.NANG);
                case '0' -> word.toneless();
                case '6' -> word.roof("aeo");
                case '7' -> word.horn("uo");
                case '8' -> word.horn("a");
                case '9' -> word.bar();
                default -> false;
            };
        }
    },
    /** Keys are what they say. */
    PLAIN {
        @Override
        boolean change(Word word, char key) {
            return false;
        }
    };

    /** Changes the word; false where the key means nothing to it and is a letter of its own. */
    abstract boolean change(Word word, char key);

    /** The one after this, for a key that changes between them. */
    public Composer next() {
        return switch (this) {
            case TELEX -> VNI;
            case VNI -> PLAIN;
            case PLAIN -> TELEX;
        };
    }

    /** The text after one more key. */
    public String type(String text, char key) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        Word word = Word.of(text.substring(start));
        char small = String.valueOf(key).toLowerCase(Locale.ROOT).charAt(0);
        boolean changed = change(word, small);
        String rest = "";
        if (!changed || word.taken()) {
            if (Character.isLetter(key)) {
                word.add(key);
            } else {
                rest = String.valueOf(key);
            }
        }
        return text.substring(0, start) + word + rest;
    }

    /** The text without its last letter, marks and all. */
    public static String erase(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
