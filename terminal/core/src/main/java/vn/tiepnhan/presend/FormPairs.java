package vn.tiepnhan.presend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Wording;

/** Forms, paired by their code, or by their title where they have none. */
final class FormPairs {
    private static final Wording FORM = new Wording("Mẫu biểu", "Form");
    private static final Wording TITLE = new Wording("Tên mẫu biểu", "Title");
    private static final Wording COPIES = new Wording("Số lượng", "Copies");

    private final Differences differences;

    FormPairs(Differences differences) {
        this.differences = differences;
    }

    void compare(List<Body.Form> sent, List<Body.Form> paper) {
        List<Body.Form> left = new ArrayList<>(sent);
        for (Body.Form form : paper) {
            Optional<Body.Form> pair =
                    left.stream().filter(other -> key(other).equals(key(form))).findFirst();
            if (pair.isPresent()) {
                left.remove(pair.get());
                fields(pair.get(), form);
            } else {
                differences.compare("form." + key(form), FORM, "", shown(form));
            }
        }
        left.forEach(form -> differences.compare("form." + key(form), FORM, shown(form), ""));
    }

    private void fields(Body.Form sent, Body.Form paper) {
        String at = "form." + key(paper) + ".";
        differences.compare(at + "title", TITLE, key(paper), sent.title(), paper.title());
        differences.compare(at + "copies", COPIES, key(paper), copies(sent), copies(paper));
    }

    private static String key(Body.Form form) {
        return Differences.plain(form.code().isBlank() ? form.title() : form.code());
    }

    private static String copies(Body.Form form) {
        return form.copies() > 0 ? String.valueOf(form.copies()) : "";
    }

    private static String shown(Body.Form form) {
        return (form.code() + " " + form.title()).strip();
    }
}
