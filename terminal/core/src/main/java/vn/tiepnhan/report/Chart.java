package vn.tiepnhan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * What of a report is drawn: a bar for each line, in parts that lie beside each other.
 *
 * @param parts what the colours mean, first part first
 * @param bars from the top down
 * @param percent whether lengths are percent of units; otherwise they are counts
 * @param goal where a line is drawn across the bars, null for none
 */
public record Chart(List<Wording> parts, List<Bar> bars, boolean percent, @Nullable Goal goal) {
    public Chart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            if (bar.lengths().size() != parts.size()) {
                throw new IllegalArgumentException(bar.label() + ": as many lengths as parts are needed");
            }
        }
    }

    /** @param lengths one for each part */
    public record Bar(String label, List<Double> lengths) {
        public Bar {
            lengths = List.copyOf(lengths);
        }

        public double length() {
            return lengths.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** @param text what stands at the line, for example "90 % từ 01/10/2015" */
    public record Goal(double at, String text) {}
}
