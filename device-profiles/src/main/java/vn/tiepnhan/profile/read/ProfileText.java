package vn.tiepnhan.profile.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
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
    private static final int MAX_BYTES = 200_000;
    private static final int MAX_FOREIGN_BYTES = 8_000_000;
    private static final int MAX_FOREIGN_ALIASES = 200;
    private static final int MAX_DEPTH = 40;

    /** A few aliases of aliases unfold to more than any memory holds. */
    private static final int MAX_ITEMS = 100_000;

    private final String file;
    private final int most;
    private final List<ProfileProblem> problems;
    private final LoadSettings settings;
    private int items;

    private ProfileText(String file, int most, int aliases, List<ProfileProblem> problems) {
        this.file = file;
        this.most = most;
        this.problems = problems;
        this.settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(aliases)
                .setCodePointLimit(most)
                .build();
    }

    /** The mapping of a file; null, with problems added, when there is none that can be used. */
    public static @Nullable Branch parse(String file, byte[] bytes, List<ProfileProblem> problems) {
        int before = problems.size();
        Branch branch = new ProfileText(file, MAX_BYTES, 0, problems).branch(bytes);
        return problems.size() == before ? branch : null;
    }

    /** The mapping of somebody else's YAML or JSON; of what is there twice, the first counts, and problems say so. */
    public static @Nullable Branch foreign(String file, byte[] bytes, List<ProfileProblem> problems) {
        return new ProfileText(file, MAX_FOREIGN_BYTES, MAX_FOREIGN_ALIASES, problems).branch(bytes);
    }

    private @Nullable Branch branch(byte[] bytes) {
        if (bytes.length > most) {
            problems.add(ProfileProblem.unreadable(
                    start(),
                    "Tệp lớn hơn " + most + " byte nên không đọc; hãy xem có chọn nhầm tệp không.",
                    "The file has more than " + most + " bytes and is not read; see whether it is the right one."));
            return null;
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return branch(plain(yaml));
        } catch (CharacterCodingException foreign) {
            problems.add(ProfileProblem.unreadable(
                    start(),
                    "Tệp không phải văn bản UTF-8; hãy xem có chọn nhầm tệp không, hoặc lưu lại bằng UTF-8.",
                    "The file is not UTF-8 text; see whether it is the right one, or save it as UTF-8."));
            return null;
        }
    }

    /** Without a byte order mark; and JSON, which may be indented with tabs, with blanks instead. */
    private static String plain(String text) {
        String yaml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return yaml.stripLeading().startsWith("{") ? yaml.replace('\t', ' ') : yaml;
    }

    private static ProfileProblem tooDeep(Place place) {
        return ProfileProblem.unreadable(
                place,
                "Các mục lồng nhau quá " + MAX_DEPTH + " tầng nên không đọc.",
                "Fields are nested more than " + MAX_DEPTH + " deep; that is not read.");
    }

    private Place start() {
        return new Place(file, 1, 1);
    }

    private @Nullable Branch branch(String yaml) {
        if (deepest(yaml) > MAX_DEPTH) {
            problems.add(tooDeep(start()));
            return null;
        }
        try {
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && tree(root.get(), "", 0) instanceof Branch branch) {
                return branch;
            }
            problems.add(ProfileProblem.unreadable(
                    start(),
                    "Tệp trống, hoặc không gồm các dòng “mục: giá trị”.",
                    "The file is empty, or does not consist of lines \"name: value\"."));
        } catch (YamlEngineException broken) {
            problems.add(YamlMistake.in(file, yaml, broken));
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

    private Tree tree(Node node, String path, int depth) {
        Place place = place(node.getStartMark());
        if (++items > MAX_ITEMS) {
            throw new YamlEngineException("its number of aliases unfolds to more than " + MAX_ITEMS + " items");
        }
        if (depth > MAX_DEPTH) {
            problems.add(tooDeep(place));
            return new Leaf(null, place);
        }
        if (node instanceof MappingNode mapping) {
            return branch(mapping, path, place, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(tree(item, path + "[" + items.size() + "]", depth + 1));
            }
            return new Row(items, place);
        }
        return leaf(node, place);
    }

    private Leaf leaf(Node node, Place place) {
        try {
            return new Leaf(new StandardConstructor(settings).constructSingleDocument(Optional.of(node)), place);
        } catch (YamlEngineException typed) {
            problems.add(YamlMistake.typed(place));
            return new Leaf(null, place);
        }
    }

    private Branch branch(MappingNode mapping, String path, Place place, int depth) {
        Map<String, Twig> twigs = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            Place at = place(key.getStartMark());
            if (!(key instanceof ScalarNode scalar)) {
                problems.add(ProfileProblem.unreadable(
                        at,
                        "Tên mục phải là một từ, không phải một nhóm hay danh sách.",
                        "The name of a field must be a word, not a group or a list."));
                continue;
            }
            String name = scalar.getValue();
            String below = path.isEmpty() ? name : path + "." + name;
            Twig earlier = twigs.get(name);
            if (earlier != null) {
                problems.add(ProfileProblem.duplicate(at, below, earlier.key().line()));
            } else {
                twigs.put(name, new Twig(at, tree(tuple.getValueNode(), below, depth + 1)));
            }
        }
        return new Branch(twigs, place);
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(start());
    }
}
