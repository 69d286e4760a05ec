package vn.tiepnhan.cli.window;

import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.ui.kit.token.Palette;

/** Which look a window has. */
final class ThemeOption {
    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "Màu cửa sổ: light (sáng), dark (tối), contrast (tương phản cao) / the window's colours")
    private String theme = "light";

    Palette palette() {
        return palette(theme);
    }

    static Palette palette(String theme) {
        return Palette.of(theme)
                .orElseThrow(() -> new Failure(
                        "USAGE",
                        "Không có màu cửa sổ “" + theme + "”: hãy chọn light, dark hoặc contrast.",
                        "There is no theme “" + theme + "”: choose light, dark or contrast."));
    }
}
