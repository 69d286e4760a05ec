package vn.tiepnhan.profile.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a profile file that still knows where it stood. */
public sealed interface Tree {
    Place place();

    /** A mapping, in the order of the file. */
    record Branch(Map<String, Twig> twigs, Place place) implements Tree {
        public Branch {
            twigs = Collections.unmodifiableMap(new LinkedHashMap<>(twigs));
        }

        /** The text under a key; empty when it is not there or no text. */
        public String text(String key) {
            Twig twig = twigs.get(key);
            return twig != null && twig.tree() instanceof Leaf leaf && leaf.value() instanceof String text ? text : "";
        }

        /** Where the value under a key stands, or the mapping when it is not there. */
        public Place placeOf(String key) {
            Twig twig = twigs.get(key);
            return twig == null ? place : twig.tree().place();
        }

        /** The value under a key; null when it is not there. */
        public @Nullable Tree at(String key) {
            Twig twig = twigs.get(key);
            return twig == null ? null : twig.tree();
        }
    }

    /** One entry of a mapping, and where its key stands. */
    record Twig(Place key, Tree tree) {}

    /** A list. */
    record Row(List<Tree> items, Place place) implements Tree {
        public Row {
            items = List.copyOf(items);
        }
    }

    /** Text, a number, true, false, or nothing. */
    record Leaf(@Nullable Object value, Place place) implements Tree {}
}
