package vn.tiepnhan.cli.receive.check;

import java.util.List;
import vn.tiepnhan.dossier.Wording;

/**
 * Something that was checked beside the rules.
 *
 * @param name of its field in the JSON document
 * @param json its value
 * @param lines the same for people
 */
public record Beside(String name, Object json, List<Wording> lines) {
    public Beside {
        lines = List.copyOf(lines);
    }
}
