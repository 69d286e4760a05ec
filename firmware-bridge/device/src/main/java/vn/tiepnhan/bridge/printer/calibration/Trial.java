package vn.tiepnhan.bridge.printer.calibration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.text.TextPlan;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.printer.content.CodePage;
import vn.tiepnhan.profile.printer.content.CodePage.Letters;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * One way a printer may have to put Vietnamese on paper.
 *
 * @param mode GLYPHS, or PAGE with these pages
 * @param pages from which the letters are taken
 */
record Trial(TextMode mode, List<CodePage> pages) {
    private static final int MOST = 9;

    /** Pages seen on some printer: Xprinter 27; Epson 52, boards of the POS-5890 kind 94 and 27, Rongta 35, YHD 32. */
    private static final List<Integer> TCVN = List.of(27);

    private static final List<Integer> CP1258 = List.of(52, 94, 27, 35, 32);

    Trial {
        pages = List.copyOf(pages);
    }

    /** What is tried on a model: the line on paper is the place in this list, from 1. */
    static List<Trial> of(PrinterProfile profile) {
        Set<Trial> trials = new LinkedHashSet<>();
        trials.add(new Trial(TextMode.GLYPHS, List.of()));
        List<CodePage> own = profile.text().pages().value();
        List<CodePage> pair = own.stream()
                .filter(page -> page.letters() == Letters.TCVN3_LOWER || page.letters() == Letters.TCVN3_UPPER)
                .toList();
        if (pair.size() > 1) {
            trials.add(new Trial(TextMode.PAGE, pair));
        }
        trials.add(new Trial(
                TextMode.PAGE, List.of(new CodePage(30, Letters.TCVN3_LOWER), new CodePage(31, Letters.TCVN3_UPPER))));
        numbers(own, Letters.UNKNOWN, TCVN).forEach(n -> trials.add(page(n, Letters.TCVN3_LOWER)));
        numbers(own, Letters.CP1258, CP1258).forEach(n -> trials.add(page(n, Letters.CP1258)));
        return trials.stream().limit(MOST).toList();
    }

    private static Set<Integer> numbers(List<CodePage> own, Letters letters, List<Integer> seenElsewhere) {
        Set<Integer> numbers = own.stream()
                .filter(page -> page.letters() == letters)
                .map(CodePage::number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        numbers.addAll(seenElsewhere);
        return numbers;
    }

    private static Trial page(int number, Letters letters) {
        return new Trial(TextMode.PAGE, List.of(new CodePage(number, letters)));
    }

    /** windows-1258 reads right only where the printer joins letter and tone. */
    boolean composes() {
        return pages.stream().anyMatch(page -> page.letters() == Letters.CP1258);
    }

    TextPlan plan(PrinterProfile profile) {
        return new TextPlan(
                mode,
                RasterPlan.of(profile),
                profile.glyphs().firstCode().value(),
                profile.glyphs().lastCode().value(),
                false,
                pages,
                composes(),
                0,
                false);
    }

    /** For technicians who know printers. */
    String name() {
        if (mode == TextMode.GLYPHS) {
            return "ESC &";
        }
        return pages.stream()
                .map(page ->
                        "ESC t " + page.number() + " " + page.letters().name().replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
