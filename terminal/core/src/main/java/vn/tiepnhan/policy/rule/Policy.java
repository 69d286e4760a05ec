package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.tiepnhan.data.DataRow;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.DecisionCase;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Facts.Channel;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.PolicyException;
import vn.tiepnhan.policy.Profile;

/** Decides by the dated rules of a profile, and looks up profiles and offices. Immutable, safe for several threads. */
public final class Policy {
    private final Map<String, Profile> profiles;
    private final Map<String, RuleBook> books;
    private final Map<String, Office> offices;

    Policy(Map<String, Profile> profiles, Map<String, RuleBook> books, Map<String, Office> offices) {
        this.profiles = new TreeMap<>(profiles);
        this.books = Map.copyOf(books);
        this.offices = new TreeMap<>(offices);
    }

    /**
     * The data this build ships.
     *
     * @throws vn.tiepnhan.data.DataException naming file, row and field where the data is faulty
     */
    public static Policy shipped() {
        return new PolicyFiles().read();
    }

    /**
     * Data from elsewhere, laid out as the shipped data are.
     *
     * @param files gives a data file by its name; fails for one that is not there
     * @throws vn.tiepnhan.data.DataException naming file, row and field where the data is faulty
     */
    public static Policy read(Function<String, DataRow> files) {
        return new PolicyFiles(files).read();
    }

    /**
     * What is wrong or strange with the rules, found by asking them every case there is. A row that several profiles share
     * is at fault only when it decides in none of them.
     */
    public List<RuleFinding> examine() {
        List<RuleExaminer> examiners = profiles.values().stream()
                .map(profile -> new RuleExaminer(profile, book(profile.id())))
                .toList();
        Map<Object, RuleExaminer> different = new HashMap<>();
        examiners.forEach(examiner -> different.putIfAbsent(examiner.alike(), examiner));
        Set<String> fired = new HashSet<>();
        different.values().parallelStream().map(RuleExaminer::fired).forEachOrdered(fired::addAll);
        Map<String, RuleFinding> findings = new LinkedHashMap<>();
        for (RuleExaminer examiner : examiners) {
            for (RuleFinding finding : examiner.findings(fired)) {
                findings.putIfAbsent(finding.code() + " " + finding.row(), finding);
            }
        }
        return List.copyOf(findings.values());
    }

    /** What a profile decides on one day, case by case. */
    public List<DecisionCase> table(String profileId, LocalDate day) {
        return new RuleExaminer(profile(profileId), book(profileId)).table(day);
    }

    /**
     * Every possible set of facts gets a decision.
     *
     * @throws PolicyException for an unknown profile, or facts that contradict each other
     */
    public Decision decide(String profileId, Facts facts) {
        Profile profile = profile(profileId);
        refuseContradictions(facts);
        return book(profileId).decide(profile, facts);
    }

    private RuleBook book(String profileId) {
        RuleBook book = books.get(profileId);
        if (book == null) {
            throw new IllegalStateException("no rules for profile " + profileId);
        }
        return book;
    }

    /** @throws PolicyException where there is none of that name */
    public Profile profile(String id) {
        Profile profile = profiles.get(id);
        if (profile == null) {
            String known = String.join(", ", profiles.keySet());
            throw new PolicyException(
                    "UNKNOWN_PROFILE",
                    "Không có cấu hình quy định “" + id + "”. Hãy chọn một trong: " + known + ".",
                    "There is no profile “" + id + "”. Choose one of: " + known + ".");
        }
        return profile;
    }

    /** @throws PolicyException where there is none of that code */
    public Office office(String code) {
        Office office = offices.get(code);
        if (office == null) {
            String known = String.join(", ", offices.keySet());
            throw new PolicyException(
                    "UNKNOWN_OFFICE",
                    "Không có cơ quan BHXH mã “" + code + "”. Hãy chọn một trong: " + known + ".",
                    "There is no office “" + code + "”. Choose one of: " + known + ".");
        }
        return office;
    }

    public Set<String> profiles() {
        return new TreeSet<>(profiles.keySet());
    }

    public Set<String> offices() {
        return new TreeSet<>(offices.keySet());
    }

    private static void refuseContradictions(Facts facts) {
        Signature said = facts.signature();
        if (said != null && said != signatureOf(facts.channel())) {
            throw new PolicyException(
                    "CONTRADICTION",
                    "Kênh nộp " + facts.channel() + " và chữ ký số " + said
                            + " mâu thuẫn nhau. Hãy kiểm tra lại cách đơn vị đã nộp hồ sơ.",
                    "Channel " + facts.channel() + " and signature " + said
                            + " contradict each other. Check how the dossier was filed.");
        }
        if (facts.filed() != null && facts.filed().isAfter(facts.at().toLocalDate())) {
            throw new PolicyException(
                    "CONTRADICTION",
                    "Ngày nộp qua mạng " + facts.filed() + " sau ngày giao dịch tại quầy "
                            + facts.at().toLocalDate() + ". Hãy kiểm tra lại hai ngày này.",
                    "The filing date " + facts.filed() + " is after the day at the counter "
                            + facts.at().toLocalDate() + ". Check both dates.");
        }
    }

    /** The signature a channel stands for. */
    static Signature signatureOf(Channel channel) {
        return switch (channel) {
            case PAPER -> Signature.NONE;
            case E_TRIAL -> Signature.TRIAL;
            case E_SIGNED -> Signature.PUBLIC;
        };
    }
}
