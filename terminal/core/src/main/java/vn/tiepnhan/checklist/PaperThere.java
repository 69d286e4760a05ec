package vn.tiepnhan.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiepnhan.dossier.Body;

/**
 * A paper that lies on the counter.
 *
 * @param name as the officer or the unit calls it: a form's code, or words
 * @param copies how many, from 1
 */
public record PaperThere(String name, int copies) {
    public PaperThere {
        if (name.isBlank() || copies < 1) {
            throw new IllegalArgumentException("a paper has a name and at least one copy: " + name + "=" + copies);
        }
    }

    /**
     * Reads {@code D02-TS, TK1-TS=2}: names between commas, each with how many copies there are; empty means that nothing
     * lies there.
     *
     * @throws IllegalArgumentException where a number of copies cannot be
     */
    public static List<PaperThere> list(String said) {
        return Arrays.stream(said.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(PaperThere::parse)
                .toList();
    }

    /** The papers a dossier's own list names; a line without a number of copies is one copy. */
    public static List<PaperThere> of(List<Body.Form> forms) {
        List<PaperThere> papers = new ArrayList<>();
        for (Body.Form form : forms) {
            String name = (form.code() + " " + form.title()).strip();
            if (!name.isEmpty()) {
                papers.add(new PaperThere(name, Math.max(1, form.copies())));
            }
        }
        return papers;
    }

    private static PaperThere parse(String part) {
        int equals = part.lastIndexOf('=');
        if (equals < 0) {
            return new PaperThere(part, 1);
        }
        String digits = part.substring(equals + 1).strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("no number of copies: " + part);
        }
        return new PaperThere(part.substring(0, equals).strip(), Integer.parseInt(digits));
    }
}
