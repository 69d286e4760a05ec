package vn.tiepnhan.presend;

import java.util.List;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Wording;

/**
 * Compares what was sent with what was printed, field by field: the unit, the forms, the workers. When the document was made
 * and by which program is not compared: printing again changes it and nothing else.
 */
final class Comparison {
    private static final Wording CONTENT = new Wording("Nội dung", "Content");

    private final Differences differences = new Differences();

    private Comparison() {}

    /** Empty when both say the same. */
    static List<Difference> of(SentDossier sent, Dossier paper) {
        Comparison comparison = new Comparison();
        comparison.differences.compare("mst", new Wording("Mã số thuế", "Tax code"), sent.mst(), paper.mst());
        Body printed = paper.body();
        if (printed != null) {
            comparison.bodies(sent.body(), printed);
        }
        return comparison.differences.found();
    }

    private void bodies(Body sent, Body paper) {
        if (sent.text().equals(paper.text()) && !paper.text().isEmpty()) {
            return;
        }
        if (opaque(paper)) {
            differences.compare("content", CONTENT, sent.text(), paper.text());
            return;
        }
        unit(sent.unit(), paper.unit());
        new FormPairs(differences).compare(sent.forms(), paper.forms());
        new WorkerPairs(differences).compare(sent.workers(), paper.workers());
    }

    /** A layout whose body is not taken apart here. */
    private static boolean opaque(Body body) {
        return body.forms().isEmpty()
                && body.workers().isEmpty()
                && body.unit().equals(Body.Unit.UNKNOWN)
                && !body.text().isEmpty();
    }

    private void unit(Body.Unit sent, Body.Unit paper) {
        differences.compare("unit.name", new Wording("Tên đơn vị", "Unit"), sent.name(), paper.name());
        differences.compare("unit.address", new Wording("Địa chỉ", "Address"), sent.address(), paper.address());
        differences.compare("unit.phone", new Wording("Điện thoại", "Phone"), sent.phone(), paper.phone());
        differences.compare("unit.email", new Wording("Email", "E-mail"), sent.email(), paper.email());
        differences.compare("unit.contact", new Wording("Người liên hệ", "Contact"), sent.contact(), paper.contact());
    }
}
