package vn.tiepnhan.reception.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Ivan;
import vn.tiepnhan.policy.published.Published;

/** What a unit is told about providers of electronic filing: its own one's contact (S3-8), else who there is (S3-2). */
public final class Providers {
    private Providers() {}

    /** @param ivan id of the unit's provider, empty where none is known */
    public static Optional<Wording> advice(Published published, String ivan, LocalDate day) {
        List<Ivan> named = published.ivans(day);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ivan> own = published.ivan(ivan, day);
        if (own.isPresent()) {
            String who = own.get().name() + ", " + own.get().contact();
            return Optional.of(new Wording(
                    "Tổ chức I-VAN của đơn vị hỗ trợ phần mềm và chữ ký số: " + who + ".",
                    "The unit's I-VAN helps with software and signature: " + who + "."));
        }
        String all = named.stream().map(Ivan::id).collect(Collectors.joining(", "));
        return Optional.of(
                ivan.isEmpty()
                        ? new Wording(
                                "Đơn vị có thể chọn một tổ chức I-VAN: " + all + ".",
                                "The unit may choose one of the I-VANs: " + all + ".")
                        : new Wording(
                                "Tổ chức I-VAN " + ivan + " của đơn vị không có trong danh sách; hiện có: " + all + ".",
                                "The unit's I-VAN " + ivan + " is not on the list; there are: " + all + "."));
    }
}
