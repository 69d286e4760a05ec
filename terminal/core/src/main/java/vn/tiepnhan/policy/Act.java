package vn.tiepnhan.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A legal document; number and date are null where the source has none ("chưa có số, ngày"). */
public record Act(String id, @Nullable String number, @Nullable LocalDate date, String issuer, String title) {}
