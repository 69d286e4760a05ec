package vn.tiepnhan.ui.counter.today;

import java.util.List;

/** Shortens the legal form in a unit's name as offices write it by hand, so that its own name stays in sight. */
final class UnitNames {
    private record Form(String full, String brief) {}

    /** Longer forms first. */
    private static final List<Form> FORMS = List.of(
            new Form("Công ty Trách nhiệm hữu hạn", "Cty TNHH"),
            new Form("Công ty TNHH", "Cty TNHH"),
            new Form("Công ty Cổ phần", "CTCP"),
            new Form("Công ty", "Cty"),
            new Form("Doanh nghiệp tư nhân", "DNTN"),
            new Form("Hợp tác xã", "HTX"),
            new Form("Ủy ban nhân dân", "UBND"));

    private UnitNames() {}

    static String brief(String name) {
        for (Form form : FORMS) {
            if (name.regionMatches(true, 0, form.full(), 0, form.full().length())) {
                return form.brief() + name.substring(form.full().length());
            }
        }
        return name;
    }
}
