package vn.tiepnhan.dossier.layout.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.layout.rule.LineGrammar;

/** Takes a body of lines apart. Lines of an unknown letter stay in the text and mean nothing here. */
final class BodyLines {
    private final LineGrammar grammar;
    private final Set<String> seen = new HashSet<>();
    private final List<Body.Form> forms = new ArrayList<>();
    private final List<Body.Worker> workers = new ArrayList<>();
    private Body.Unit unit = Body.Unit.UNKNOWN;
    private Body.Document document = Body.Document.UNKNOWN;

    private BodyLines(LineGrammar grammar) {
        this.grammar = grammar;
    }

    static Body read(String text, LineGrammar grammar) throws BadBody {
        BodyLines lines = new BodyLines(grammar);
        String[] each = text.substring(0, text.length() - 1).split("\n", -1);
        for (int i = 0; i < each.length; i++) {
            lines.take(each[i], i + 1);
        }
        return new Body(text, lines.unit, lines.document, lines.forms, lines.workers);
    }

    private void take(String line, int at) throws BadBody {
        if (line.isEmpty()) {
            throw new BadBody("dòng " + at + " trống", "line " + at + " is empty");
        }
        List<String> cells = cells(line);
        String letter = cells.get(0);
        LineGrammar.@Nullable Kind kind = grammar.kinds().get(letter);
        if (kind == null) {
            return;
        }
        if (cells.size() - 1 != kind.cells().size()) {
            throw new BadBody(
                    "dòng " + at + " (" + letter + ") có " + (cells.size() - 1) + " ô, cần "
                            + kind.cells().size(),
                    "line " + at + " (" + letter + ") has " + (cells.size() - 1) + " cells, not "
                            + kind.cells().size());
        }
        if (!seen.add(letter) && kind.once()) {
            throw new BadBody("có hai dòng " + letter, "there are two " + letter + " lines");
        }
        fill(kind, named(kind, cells, at));
    }

    private List<String> cells(String line) {
        return List.of(line.split(java.util.regex.Pattern.quote(grammar.separator()), -1));
    }

    private Map<String, String> named(LineGrammar.Kind kind, List<String> cells, int at) throws BadBody {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < kind.cells().size(); i++) {
            String name = kind.cells().get(i);
            String value = cells.get(i + 1);
            if (!grammar.allowed(name, value)) {
                throw new BadBody(
                        "dòng " + at + ", ô " + (i + 1) + " sai", "line " + at + ", cell " + (i + 1) + " is wrong");
            }
            named.put(name, value);
        }
        return named;
    }

    private void fill(LineGrammar.Kind kind, Map<String, String> cells) {
        Cells of = new Cells(cells);
        switch (kind.into()) {
            case UNIT ->
                unit = new Body.Unit(
                        of.text("name"), of.text("address"), of.text("phone"), of.text("email"), of.text("contact"));
            case DOCUMENT ->
                document = new Body.Document(
                        of.text("channel"),
                        of.text("software"),
                        of.text("created"),
                        of.text("messageId"),
                        of.text("sha256"));
            case FORM ->
                forms.add(new Body.Form(of.number("n"), of.text("code"), of.text("title"), of.number("copies")));
            case WORKER ->
                workers.add(new Body.Worker(
                        of.number("n"),
                        of.text("name"),
                        of.text("bhxh"),
                        of.text("birth"),
                        of.text("event"),
                        of.text("from"),
                        of.text("card"),
                        of.text("cardValidTo")));
        }
    }

    /** Cells by name; a name the layout does not have is unknown, that is empty or 0. */
    private record Cells(Map<String, String> values) {
        String text(String name) {
            return values.getOrDefault(name, "");
        }

        int number(String name) {
            String digits = text(name);
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        }
    }
}
