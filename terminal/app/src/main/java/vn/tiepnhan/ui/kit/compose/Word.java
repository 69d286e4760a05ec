package vn.tiepnhan.ui.kit.compose;

import java.util.Locale;

/** One word while it is typed: its letters without tone, and the tone, which is put where the spelling wants it. */
final class Word {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String MARKED = "ăâêôơư";
    private static final String ROOFED = "âêô";

    private final StringBuilder letters;
    private Tone tone;
    /** Whether the key took a mark off and is to stand as a letter too. */
    private boolean taken;

    private Word(StringBuilder letters, Tone tone) {
        this.letters = letters;
        this.tone = tone;
    }

    static Word of(String text) {
        StringBuilder letters = new StringBuilder();
        Tone found = Tone.NONE;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            Tone its = Tone.of(letter);
            found = its == Tone.NONE ? found : its;
            letters.append(Tone.strip(letter));
        }
        return new Word(letters, found);
    }

    boolean taken() {
        return taken;
    }

    /** Adds a letter; uơ that does not end the word is ươ. */
    void add(char letter) {
        int[] vowels = nucleus();
        int end = letters.length();
        if (vowels[1] == 2 && vowels[0] + 2 == end && small(end - 2) == 'u' && small(end - 1) == 'ơ') {
            mark(end - 2, 'ư', taken);
        }
        letters.append(letter);
    }

    /** Gives the word this tone, or takes it off where it has it. */
    boolean tone(Tone wanted) {
        if (nucleus()[1] == 0) {
            return false;
        }
        taken = tone == wanted;
        tone = taken ? Tone.NONE : wanted;
        return true;
    }

    boolean toneless() {
        boolean had = tone != Tone.NONE;
        tone = Tone.NONE;
        return had;
    }

    /** Puts a roof on the last of these letters: a, e or o. */
    boolean roof(String which) {
        int[] vowels = nucleus();
        for (int at = vowels[0] + vowels[1] - 1; at >= vowels[0]; at--) {
            char plain = plain(small(at));
            if (which.indexOf(plain) >= 0) {
                char roofed = ROOFED.charAt("aeo".indexOf(plain));
                mark(at, small(at) == roofed ? plain : roofed, small(at) == roofed);
                return true;
            }
        }
        return false;
    }

    /** Puts horns on u and o, a breve on a, as far as these are asked for. */
    boolean horn(String which) {
        int[] vowels = nucleus();
        String plain = plainNucleus(vowels);
        int pair = plain.indexOf("uo");
        if (pair >= 0 && which.contains("uo")) {
            return pair(vowels[0] + pair);
        }
        int at = hornPlace(plain, which);
        if (at < 0) {
            return false;
        }
        int place = vowels[0] + at;
        char base = plain.charAt(at);
        char horned = base == 'a' ? 'ă' : base == 'o' ? 'ơ' : 'ư';
        mark(place, small(place) == horned ? base : horned, small(place) == horned);
        return true;
    }

    /** uo is horned together, ươ, but at the end of a word: thuở. */
    private boolean pair(int at) {
        boolean off = small(at + 1) == 'ơ';
        boolean open = at + 2 == letters.length() && small(at) == 'u';
        mark(at, off || open ? 'u' : 'ư', off);
        mark(at + 1, off ? 'o' : 'ơ', off);
        return true;
    }

    /** Which letter of the vowels a horn or breve goes to: ua and uu take it on the first, others on the last that can. */
    private static int hornPlace(String plain, String which) {
        if ((plain.startsWith("ua") || plain.startsWith("uu")) && which.indexOf('u') >= 0) {
            return 0;
        }
        for (int at = plain.length() - 1; at >= 0; at--) {
            if (which.indexOf(plain.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** A letter of its own where there is no vowel yet. */
    boolean lone(char letter) {
        if (nucleus()[1] > 0) {
            return false;
        }
        letters.append(letter);
        return true;
    }

    /** Bars the d a word begins with. */
    boolean bar() {
        if (letters.length() == 0 || "dđ".indexOf(small(0)) < 0) {
            return false;
        }
        boolean barred = small(0) == 'đ';
        mark(0, barred ? 'd' : 'đ', barred);
        return true;
    }

    private void mark(int at, char letter, boolean off) {
        boolean big = Character.isUpperCase(letters.charAt(at));
        letters.setCharAt(at, big ? Character.toUpperCase(letter) : letter);
        taken = off;
    }

    private char small(int at) {
        return letters.substring(at, at + 1).toLowerCase(Locale.ROOT).charAt(0);
    }

    private static char plain(char vowel) {
        return switch (vowel) {
            case 'ă', 'â' -> 'a';
            case 'ê' -> 'e';
            case 'ô', 'ơ' -> 'o';
            case 'ư' -> 'u';
            default -> vowel;
        };
    }

    private String plainNucleus(int[] vowels) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < vowels[1]; at++) {
            plain.append(plain(small(vowels[0] + at)));
        }
        return plain.toString();
    }

    /** Where the first row of vowels begins and how long it is; u after q and i after g belong to the consonant. */
    private int[] nucleus() {
        int start = 0;
        while (start < letters.length() && VOWELS.indexOf(small(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < letters.length() && VOWELS.indexOf(small(end)) >= 0) {
            end++;
        }
        if (start > 0 && end - start > 1) {
            String glide = "" + small(start - 1) + small(start);
            start += glide.equals("qu") || glide.equals("gi") ? 1 : 0;
        } else if (start > 0 && end - start == 1 && small(start - 1) == 'q') {
            start++;
        }
        return new int[] {start, end - start};
    }

    /** The letter that carries the tone: the last marked one; else the second of two before a consonant, or of three. */
    private int toned() {
        int[] vowels = nucleus();
        for (int at = vowels[0] + vowels[1] - 1; at >= vowels[0]; at--) {
            if (MARKED.indexOf(small(at)) >= 0) {
                return at;
            }
        }
        boolean closed = vowels[0] + vowels[1] < letters.length();
        boolean second = vowels[1] > 2 || (vowels[1] == 2 && closed);
        return vowels[0] + (second ? 1 : 0);
    }

    @Override
    public String toString() {
        if (tone == Tone.NONE || nucleus()[1] == 0) {
            return letters.toString();
        }
        int at = toned();
        return letters.substring(0, at) + tone.on(letters.charAt(at)) + letters.substring(at + 1);
    }
}
