package vn.tiepnhan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.outbox.centre.PinnedKeys;
import vn.tiepnhan.policy.bundle.Bundle;
import vn.tiepnhan.policy.bundle.SignedBundle;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;
import vn.tiepnhan.store.vault.SafeFiles;
import vn.tiepnhan.wire.VerificationKey;

/**
 * The bundles a terminal was given, in {@code rules/} of its data folder, one file each as it came: none is ever changed or
 * taken away, so that a dossier can be judged by the version it was received under. Looks at the folder each time it is
 * asked; safe for several threads and beside a running window.
 */
public final class RuleShelf {
    private static final String ENDING = ".rules";

    private final Path folder;
    private final Function<String, Optional<VerificationKey>> keys;

    /** @param keys a trusted key of the centre by its id */
    public RuleShelf(Path data, Function<String, Optional<VerificationKey>> keys) {
        this.folder = data.resolve("rules");
        this.keys = keys;
    }

    /** The rules of a terminal's data folder, trusted by the keys of the centre it has pinned. */
    public static RuleShelf of(Path data) {
        try {
            return new RuleShelf(data, PinnedKeys.read(PinnedKeys.folder(data))::find);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All bundles, by id and rising version. @throws RulesException when one was changed since it was applied */
    public List<Bundle> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                bundles.add(opened(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        bundles.sort(Comparator.comparing(Bundle::id).thenComparing(Bundle::version));
        return bundles;
    }

    private Bundle opened(Path file) throws IOException {
        try {
            return SignedBundle.read(Files.readAllBytes(file)).verified(keys);
        } catch (DataException changed) {
            throw new RulesException(
                    "RULES_CHANGED",
                    "Gói quy định " + file.getFileName()
                            + " trong máy đã bị thay đổi hoặc không còn khóa tin cậy. Hãy báo kỹ thuật viên; đừng nhận hồ sơ cho đến khi áp dụng lại.",
                    "The rules " + file.getFileName()
                            + " of this terminal were changed, or their key is not trusted any more. Tell the technician; receive nothing until they are applied again.",
                    changed);
        }
    }

    /** What holds on a day: the newest version that covers it, else what the program ships. */
    public RulesOfDay on(LocalDate day) {
        return new RulesOfDay(newestFor(day));
    }

    /** The rules among {@link #on}. */
    public Policy policyFor(LocalDate day) {
        return on(day).policy();
    }

    /** The bundle {@link #on} would use. */
    public Optional<Bundle> newestFor(LocalDate day) {
        return all().stream().filter(bundle -> bundle.covers(day)).max(Comparator.comparing(Bundle::version));
    }

    /**
     * Adds a bundle, whole or not at all.
     *
     * @param today refuses what ended before
     * @throws RulesException when it is unsigned, signed by a stranger, older than one of its name, expired, or
     *     contradicts itself; names the row
     */
    public Bundle apply(byte[] file, LocalDate today) throws IOException {
        Bundle bundle;
        try {
            bundle = SignedBundle.read(file).verified(keys);
        } catch (DataException refused) {
            throw new RulesException(
                    "RULES_NOT_TRUSTED",
                    "Không áp dụng: gói quy định chưa ký, ký bằng khóa lạ, hoặc đã bị sửa ("
                            + refused.wording().vi()
                            + "). Hãy lấy lại gói từ trung tâm.",
                    "Not applied: the rules are unsigned, signed by a stranger, or changed ("
                            + refused.wording().en()
                            + "). Fetch them from the centre again.",
                    refused);
        }
        refuseOlder(bundle);
        if (bundle.to() != null && bundle.to().isBefore(today)) {
            throw new RulesException(
                    "RULES_EXPIRED",
                    "Không áp dụng: gói quy định đã hết hiệu lực sau ngày " + VietnameseDates.of(bundle.to())
                            + ". Hãy lấy gói mới từ trung tâm.",
                    "Not applied: these rules ended on " + VietnameseDates.of(bundle.to())
                            + ". Fetch newer ones from the centre.");
        }
        refuseFaulty(bundle);
        SafeFiles.makeFolder(folder);
        SafeFiles.put(
                folder.resolve("%s-%06d%s".formatted(bundle.id(), bundle.version(), ENDING)), out -> out.write(file));
        return bundle;
    }

    private void refuseOlder(Bundle bundle) {
        int newest = all().stream()
                .filter(known -> known.id().equals(bundle.id()))
                .mapToInt(Bundle::version)
                .max()
                .orElse(0);
        if (bundle.version() <= newest) {
            throw new RulesException(
                    "RULES_OLDER",
                    "Không áp dụng: máy đã có bản " + newest + " của “" + bundle.id() + "”, gói này là bản "
                            + bundle.version() + ". Không phải làm gì; gói thay thế phải có version lớn hơn.",
                    "Not applied: this terminal has version " + newest + " of “" + bundle.id() + "”, this is version "
                            + bundle.version() + ". Nothing needs doing; a bundle to replace it has a higher version.");
        }
    }

    private static void refuseFaulty(Bundle bundle) {
        try {
            for (RuleFinding finding : bundle.examine()) {
                if (finding.error()) {
                    throw new RulesException(
                            "RULES_CONTRADICT",
                            "Không áp dụng: " + finding.where() + ": "
                                    + finding.wording().vi() + " Hãy báo trung tâm sửa và ký lại.",
                            "Not applied: " + finding.where() + ": "
                                    + finding.wording().en() + " Ask the centre to mend and sign them again.");
                }
            }
        } catch (DataException faulty) {
            throw new RulesException(
                    "RULES_FAULTY",
                    "Không áp dụng: dữ liệu quy định có lỗi ở "
                            + faulty.wording().vi() + ". Hãy báo trung tâm sửa và ký lại.",
                    "Not applied: the rules are faulty at " + faulty.wording().en()
                            + ". Ask the centre to mend and sign them again.",
                    faulty);
        }
    }
}
