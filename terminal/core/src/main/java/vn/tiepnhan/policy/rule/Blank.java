package vn.tiepnhan.policy.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepnhan.data.BadValue;

/** Blanks that sentences of the data may leave, written {@code {procedure}}. */
enum Blank {
    PROCEDURE("procedure") {
        @Override
        String of(Situation situation, boolean vietnamese) {
            return situation.facts().procedure().isBlank()
                    ? "?"
                    : situation.facts().procedure();
        }
    },
    UNSETTLED("unsettled") {
        @Override
        String of(Situation situation, boolean vietnamese) {
            if (situation.procedure() == null || situation.procedure().unsettled() == null) {
                throw new IllegalStateException("{unsettled} stands where everything is settled");
            }
            return situation.procedure().unsettled().in(vietnamese ? "vi" : "en");
        }
    },
    EXCEPTIONS("earlierExceptions") {
        @Override
        String of(Situation situation, boolean vietnamese) {
            return String.valueOf(situation.facts().earlierExceptions());
        }
    };

    private static final Pattern ANY = Pattern.compile("\\{([^}]*)}");

    private final String name;

    Blank(String name) {
        this.name = name;
    }

    abstract String of(Situation situation, boolean vietnamese);

    static String fill(String text, Situation situation, boolean vietnamese) {
        return ANY.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(named(found.group(1)).of(situation, vietnamese)));
    }

    /** Refuses a text with a blank that nothing fills. */
    static void check(String text) {
        ANY.matcher(text).results().forEach(found -> named(found.group(1)));
    }

    private static Blank named(String name) {
        for (Blank blank : values()) {
            if (blank.name.equals(name)) {
                return blank;
            }
        }
        throw new BadValue("không có gì điền vào chỗ trống {" + name + "}", "nothing fills the blank {" + name + "}");
    }
}
