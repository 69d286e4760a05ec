package vn.tiepnhan.profile.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;
import vn.tiepnhan.profile.read.Tree.Twig;

/**
 * What a profile takes over from the one it extends: group by group what it does not say itself; a capability is replaced
 * whole, with its source. Who the parent is does not pass on. What is known of devices of no maker, or of another model,
 * is only a guess about a maker's model, so it arrives there unverified.
 */
public final class Inheritance {
    private static final Set<String> ITS_OWN = Set.of("match", "aliases", "model", "firmware");

    private Inheritance() {}

    public static Branch merge(Branch parent, Branch child) {
        boolean guess = nobodySaidSo(parent, child);
        Map<String, Twig> merged = new LinkedHashMap<>();
        parent.twigs().forEach((key, twig) -> {
            if (!ITS_OWN.contains(key)) {
                merged.put(key, guess ? new Twig(twig.key(), doubt(twig.tree(), parent.text("id"))) : twig);
            }
        });
        child.twigs().forEach((key, twig) -> merged.merge(key, twig, Inheritance::over));
        return new Branch(merged, child.place());
    }

    private static boolean nobodySaidSo(Branch parent, Branch child) {
        boolean firstMaker =
                !child.text("vendor").isEmpty() && parent.text("vendor").isEmpty();
        String model = child.text("model");
        String other = parent.text("model");
        boolean firstModel =
                !model.isEmpty() && other.isEmpty() && parent.text("vendor").isEmpty();
        return firstMaker || firstModel || (!model.isEmpty() && !other.isEmpty() && !model.equals(other));
    }

    private static Twig over(Twig parent, Twig child) {
        if (parent.tree() instanceof Branch below
                && child.tree() instanceof Branch above
                && !above.twigs().containsKey("value")) {
            Map<String, Twig> merged = new LinkedHashMap<>(below.twigs());
            above.twigs().forEach((key, twig) -> merged.merge(key, twig, Inheritance::over));
            return new Twig(child.key(), new Branch(merged, above.place()));
        }
        return child;
    }

    private static Tree doubt(Tree tree, String parent) {
        if (!(tree instanceof Branch branch)) {
            return tree;
        }
        boolean capability = branch.twigs().containsKey("provenance");
        Map<String, Twig> doubted = new LinkedHashMap<>();
        branch.twigs().forEach((key, twig) -> {
            Tree value = twig.tree();
            if (capability && key.equals("provenance") && value instanceof Leaf leaf) {
                value = new Leaf("unverified", leaf.place());
            } else if (capability && key.equals("source") && value instanceof Leaf leaf) {
                value = new Leaf(Capability.takenFrom(parent) + leaf.value(), leaf.place());
            } else if (!capability) {
                value = doubt(value, parent);
            }
            doubted.put(key, new Twig(twig.key(), value));
        });
        return new Branch(doubted, branch.place());
    }
}
