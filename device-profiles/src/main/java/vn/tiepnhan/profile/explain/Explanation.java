package vn.tiepnhan.profile.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.profile.CardReaderProfile;
import vn.tiepnhan.profile.Claim;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.Profile;
import vn.tiepnhan.profile.ScannerProfile;
import vn.tiepnhan.profile.StationProfile;
import vn.tiepnhan.profile.TokenProfile;
import vn.tiepnhan.profile.fact.Capability.Provenance;

/**
 * What a profile claims, in words.
 *
 * @param certainty how many of all its statements are known in which way
 */
public record Explanation(Profile profile, List<Statement> statements, Map<Provenance, Integer> certainty) {
    public Explanation {
        statements = List.copyOf(statements);
        certainty = Map.copyOf(certainty);
    }

    public static Explanation of(Profile profile) {
        Map<Provenance, Integer> certainty = new EnumMap<>(Provenance.class);
        for (Provenance provenance : Provenance.values()) {
            certainty.put(provenance, 0);
        }
        for (Claim claim : profile.claims()) {
            certainty.merge(claim.capability().provenance(), 1, Integer::sum);
        }
        return new Explanation(profile, statements(profile), certainty);
    }

    public List<Statement> can() {
        return statements.stream().filter(Statement::can).toList();
    }

    public List<Statement> cannot() {
        return statements.stream().filter(statement -> !statement.can()).toList();
    }

    private static List<Statement> statements(Profile profile) {
        if (profile instanceof PrinterProfile printer) {
            return PrinterWords.of(printer);
        }
        if (profile instanceof ScannerProfile scanner) {
            return ScannerWords.of(scanner);
        }
        if (profile instanceof CardReaderProfile reader) {
            return CardWords.of(reader);
        }
        if (profile instanceof TokenProfile token) {
            return CardWords.of(token);
        }
        if (profile instanceof PanelProfile panel) {
            return PlaceWords.of(panel);
        }
        return PlaceWords.of((StationProfile) profile);
    }
}
