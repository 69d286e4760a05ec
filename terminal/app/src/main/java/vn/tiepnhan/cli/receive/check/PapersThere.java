package vn.tiepnhan.cli.receive.check;

import java.util.List;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.dossier.Wording;

/** Papers as an option lists them. */
public final class PapersThere {
    private PapersThere() {}

    /** @param option its name, for the sentence when it is wrong */
    public static List<PaperThere> read(String option, String said) {
        try {
            return PaperThere.list(said);
        } catch (IllegalArgumentException wrong) {
            throw new Failure(
                    "USAGE",
                    new Wording(
                            option + " “" + said
                                    + "” không đọc được. Hãy ghi tên giấy tờ, cách nhau dấu phẩy, số bản sau dấu"
                                    + " bằng (từ 1 đến 9999): D02-TS,TK1-TS=2.",
                            option + " “" + said
                                    + "” cannot be read. Write names between commas, copies (1 to 9999) after an"
                                    + " equals sign: D02-TS,TK1-TS=2."),
                    wrong);
        }
    }
}
