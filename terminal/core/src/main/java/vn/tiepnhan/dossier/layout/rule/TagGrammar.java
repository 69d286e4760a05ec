package vn.tiepnhan.dossier.layout.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body of nested tags, {@code <S01><S>v~v</S></S01>}. What the cells mean is the form's own business: the text is kept
 * whole, this only tells a whole body from one that was cut. What stands before the first tag is text.
 */
public record TagGrammar() {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,31})>");

    public boolean whole(String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        boolean any = false;
        while (tag.find()) {
            any = true;
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                return false;
            }
        }
        return any && open.isEmpty();
    }
}
