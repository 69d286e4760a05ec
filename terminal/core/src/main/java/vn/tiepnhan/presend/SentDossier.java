package vn.tiepnhan.presend;

import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;

/**
 * A dossier as the unit sent it before printing.
 *
 * @param source name of the file it came in
 * @param batch,print 0 where the file does not say
 */
public record SentDossier(
        String source, String procedure, String unit, String mst, String period, int batch, int print, Body body) {

    /** Whether it is the one that was printed: the same unit, procedure and period, and the same batch where both say. */
    boolean belongsTo(Dossier paper) {
        boolean sameBatch = batch == 0 || paper.batch() == 0 || batch == paper.batch();
        return sameBatch
                && unit.equals(paper.unit())
                && procedure.equals(paper.procedure())
                && period.equals(paper.period());
    }
}
