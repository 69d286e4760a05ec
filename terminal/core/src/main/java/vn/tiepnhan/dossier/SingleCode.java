package vn.tiepnhan.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A code that means something by itself: a dossier number, a slip, an identity or health card.
 *
 * @param layout id of the layout file that recognised it
 * @param fields what it says, in the order of the code; what must not be kept (address, old identity number) never
 *     becomes a field
 * @param problems what is wrong with the values; the code is still the code it is
 */
public record SingleCode(String layout, Map<String, String> fields, List<Problem> problems, Symbol symbol) {
    public SingleCode {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }
}
