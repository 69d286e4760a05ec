package vn.tiepnhan.profile.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;
import vn.tiepnhan.profile.read.Tree.Row;
import vn.tiepnhan.profile.read.Tree.Twig;

/** The text of one profile file, read as YAML 1.2 with plain values: no aliases of collections, no tags, no merging keys. */
public final class ProfileText {
    private static final int MAX_CHARS = 200_000;
    private static final int MAX_DEPTH = 40;

    private final String file;
    private final List<ProfileProblem> problems;
    private final LoadSettings settings;

    private ProfileText(String file, List<ProfileProblem> problems) {
        this.file = file;
        this.problems = problems;
        this.settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MAX_CHARS)
                .build();
    }

    /** The mapping of a file; null, with problems added, when there is none that can be used. */
    public static @Nullable Branch parse(String file, byte[] bytes, List<ProfileProblem> problems) {
        ProfileText text = new ProfileText(file, problems);
        if (bytes.length > MAX_CHARS) {
            problems.add(ProfileProblem.unreadable(text.start(), "more than " + MAX_CHARS + " bytes"));
            return null;
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.branch(yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml);
        } catch (CharacterCodingException foreign) {
            problems.add(ProfileProblem.unreadable(text.start(), "not UTF-8"));
            return null;
        }
    }

    private Place start() {
        return new Place(file, 1, 1);
    }

    private @Nullable Branch branch(String yaml) {
        if (deepest(yaml) > MAX_DEPTH) {
            problems.add(ProfileProblem.unreadable(start(), "nested too deeply"));
            return null;
        }
        int before = problems.size();
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && tree(root.get(), "") instanceof Branch branch) {
                return problems.size() == before ? branch : null;
            }
            problems.add(ProfileProblem.unreadable(start(), "no mapping"));
        } catch (MarkedYamlEngineException broken) {
            problems.add(ProfileProblem.unreadable(
                    place(broken.getProblemMark()), Objects.toString(broken.getProblem(), "not YAML")));
        } catch (YamlEngineException broken) {
            problems.add(ProfileProblem.unreadable(start(), Objects.toString(broken.getMessage(), "")));
        }
        return null;
    }

    /** Flow collections cost nothing to nest, and a parser's stack is finite. */
    private static int deepest(String yaml) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Tree tree(Node node, String path) {
        Place place = place(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return branch(mapping, path, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(tree(item, path + "[" + items.size() + "]"));
            }
            return new Row(items, place);
        }
        return new Leaf(new StandardConstructor(settings).constructSingleDocument(Optional.of(node)), place);
    }

    private Branch branch(MappingNode mapping, String path, Place place) {
        Map<String, Twig> twigs = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            Place at = place(key.getStartMark());
            if (!(key instanceof ScalarNode scalar)) {
                problems.add(ProfileProblem.unreadable(at, "a key must be a word"));
                continue;
            }
            String name = scalar.getValue();
            String below = path.isEmpty() ? name : path + "." + name;
            Twig earlier = twigs.get(name);
            if (earlier != null) {
                problems.add(ProfileProblem.duplicate(at, below, earlier.key().line()));
            } else {
                twigs.put(name, new Twig(at, tree(tuple.getValueNode(), below)));
            }
        }
        return new Branch(twigs, place);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(start());
    }
}
