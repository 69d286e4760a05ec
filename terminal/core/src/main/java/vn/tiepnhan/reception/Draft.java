package vn.tiepnhan.reception;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;

/**
 * What lies in front of the officer before anything is stored. Immutable; windows and commands build a new one for each
 * change.
 *
 * @param dossier what the barcodes gave, or null when it is typed (then R1 sees "no barcode")
 * @param typed identity typed by the officer; fills what the barcodes did not give
 * @param incident special case claimed, or null
 * @param approver supervisor who approves, empty for none
 * @param reason recorded for GUIDE outcomes that the officer receives all the same, else empty
 * @param again why a dossier with a higher print number is received once more, else empty
 * @param pages images to keep with the dossier
 * @param at actual moment, local time of the office
 * @param beside what the officer says beside the pages
 */
public record Draft(
        @Nullable Dossier dossier,
        Typed typed,
        String presenter,
        Facts.PreSent preSent,
        @Nullable SpecialCase incident,
        String officer,
        String approver,
        String reason,
        String again,
        List<Path> pages,
        LocalDateTime at,
        Beside beside) {
    public Draft {
        pages = List.copyOf(pages);
    }

    /** A draft of which nothing is said beside its pages. */
    public Draft(
            @Nullable Dossier dossier,
            Typed typed,
            String presenter,
            Facts.PreSent preSent,
            @Nullable SpecialCase incident,
            String officer,
            String approver,
            String reason,
            String again,
            List<Path> pages,
            LocalDateTime at) {
        this(dossier, typed, presenter, preSent, incident, officer, approver, reason, again, pages, at, Beside.NOTHING);
    }

    /**
     * What an officer sees on the counter and no barcode tells.
     *
     * @param papers what lies there, or null where nobody looked: then no paper is missed
     * @param belongsTo code of the office that looks after the unit, empty where not said
     * @param desk id under which the counter keeps it meanwhile, empty where it does not; forgotten once it is stored
     */
    public record Beside(@Nullable List<PaperThere> papers, String belongsTo, String desk) {
        public static final Beside NOTHING = new Beside(null, "");

        public Beside(@Nullable List<PaperThere> papers, String belongsTo) {
            this(papers, belongsTo, "");
        }

        public Beside {
            papers = papers == null ? null : List.copyOf(papers);
        }
    }

    /** Unit, tax code, procedure and unit name as typed; empty is unknown. */
    public record Typed(String unit, String mst, String procedure, String unitName) {
        public static final Typed NOTHING = new Typed("", "", "", "");
    }

    /**
     * R4: an incident that made e-filing impossible.
     *
     * @param commitment whether the unit was shown how and commits to file electronically next time
     * @param evidence pictures of the screen and of the pages
     * @param ticket number under which the I-VAN or the vendor took the incident down, empty for none
     */
    public record SpecialCase(
            Facts.Incident kind,
            String software,
            String began,
            String description,
            boolean commitment,
            List<Path> evidence,
            String ticket) {
        public SpecialCase {
            evidence = List.copyOf(evidence);
        }

        /** A case nobody took down elsewhere. */
        public SpecialCase(
                Facts.Incident kind,
                String software,
                String began,
                String description,
                boolean commitment,
                List<Path> evidence) {
            this(kind, software, began, description, commitment, evidence, "");
        }
    }

    /** The same draft in another officer's name. */
    public Draft by(String name) {
        return new Draft(
                dossier, typed, presenter, preSent, incident, name, approver, reason, again, pages, at, beside);
    }

    /** The same draft once it is known how it compares with what was sent before. */
    public Draft preSent(Facts.PreSent found) {
        return new Draft(
                dossier, typed, presenter, found, incident, officer, approver, reason, again, pages, at, beside);
    }

    /** Mã đơn vị from the barcode, else as typed. */
    public String unit() {
        return dossier != null && !dossier.unit().isEmpty() ? dossier.unit() : typed.unit();
    }

    /** Tax code from the barcode, else as typed. */
    public String mst() {
        return dossier != null && !dossier.mst().isEmpty() ? dossier.mst() : typed.mst();
    }

    /** Procedure from the barcode, else as typed. */
    public String procedure() {
        return dossier != null && !dossier.procedure().isEmpty() ? dossier.procedure() : typed.procedure();
    }
}
