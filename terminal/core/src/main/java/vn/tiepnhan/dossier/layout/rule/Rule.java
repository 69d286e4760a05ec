package vn.tiepnhan.dossier.layout.rule;

import org.jspecify.annotations.Nullable;

/** What the records of a layout file demand of their values. */
final class Rule {
    private Rule() {}

    static <T> T need(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
