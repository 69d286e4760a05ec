package vn.tiepnhan.profile.probe;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.read.ProfileProblem;
import vn.tiepnhan.profile.read.ProfileText;
import vn.tiepnhan.profile.read.Tree;
import vn.tiepnhan.profile.read.Tree.Branch;
import vn.tiepnhan.profile.read.Tree.Leaf;
import vn.tiepnhan.profile.read.Tree.Row;

/**
 * What a printer answered to which question, as JSON or YAML; as {@code tiepnhan-bridge probe --json} writes it, or by hand:
 *
 * <pre>{"profile": "epson-tm-t88v", "answers": [{"request": "10 04 01", "reply": "12"}, …]}
 * {"profile": "epson-tm-t88v", "replies": {"10 04 01": "12", "1D 49 43": ""}}</pre>
 *
 * A question that was not asked is not there; one that was met with silence has an empty reply or null.
 *
 * @param profile the profile it was asked by; empty when not said
 * @param replies question in upper-case hex without blanks → answer
 */
public record ProbeResult(String profile, Map<String, byte[]> replies) {
    private static final String BLANKS = "[\\s:,-]|0x|0X";

    public ProbeResult {
        replies = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(replies));
    }

    /** @return null, with problems added, when the file is no probe result */
    public static @Nullable ProbeResult read(String file, byte[] bytes, List<ProfileProblem> problems) {
        Branch root = ProfileText.foreign(file, bytes, problems);
        if (root == null) {
            return null;
        }
        Map<String, byte[]> replies = new LinkedHashMap<>();
        if (root.at("replies") instanceof Branch given) {
            given.twigs().forEach((question, twig) -> add(question, twig.tree(), replies, problems));
        } else if (root.at("answers") instanceof Row rows) {
            for (Tree row : rows.items()) {
                if (row instanceof Branch one) {
                    Tree reply = one.at("reply");
                    add(one.text("request"), reply == null ? new Leaf(null, one.place()) : reply, replies, problems);
                }
            }
        } else {
            problems.add(ProfileProblem.noReplies(root.placeOf("replies")));
            return null;
        }
        return new ProbeResult(root.text("profile"), replies);
    }

    private static void add(String question, Tree reply, Map<String, byte[]> replies, List<ProfileProblem> problems) {
        String asked = question.replaceAll(BLANKS, "").toUpperCase(Locale.ROOT);
        String answer = reply instanceof Leaf leaf && leaf.value() != null
                ? String.valueOf(leaf.value()).replaceAll(BLANKS, "")
                : "";
        if (!asked.matches("([0-9A-F]{2})+") || !answer.matches("([0-9A-Fa-f]{2})*")) {
            problems.add(ProfileProblem.noHex(reply.place(), question));
        } else {
            replies.put(asked, HexFormat.of().parseHex(answer));
        }
    }

    /** The answer to a question; empty when it was not asked. */
    public Optional<byte[]> to(String question) {
        return Optional.ofNullable(replies.get(question));
    }

    /** Questions with this beginning, in the order they were asked. */
    List<String> questions(String beginning) {
        List<String> found = new ArrayList<>(replies.keySet());
        found.removeIf(question -> !question.startsWith(beginning));
        return found;
    }
}
