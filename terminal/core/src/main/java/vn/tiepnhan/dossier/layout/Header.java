package vn.tiepnhan.dossier.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The header of one symbol, field by field as the layout file names them, padding stripped.
 *
 * @param values in the order of the file
 */
public record Header(Map<String, String> values) {
    public Header {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A field's value, empty where the layout has no such field. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** A field that the layout bounds as a number; 0 where the layout has no such field. */
    public int number(String field) {
        String digits = get(field);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Everything but the symbol number: equal for all parts of one print-out. */
    public Map<String, String> set() {
        return without("number");
    }

    /** The same header with some fields left out, to see what two of them have in common. */
    public Map<String, String> without(String... fields) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        for (String field : fields) {
            rest.remove(field);
        }
        return rest;
    }
}
