package vn.tiepnhan.cli.receive;

import java.util.List;
import vn.tiepnhan.dossier.Wording;

/**
 * Something that was checked beside the rules.
 *
 * @param name of its field in the JSON document
 * @param json its value
 * @param lines the same for people
 */
record Beside(String name, Object json, List<Wording> lines) {
    Beside {
        lines = List.copyOf(lines);
    }
}
