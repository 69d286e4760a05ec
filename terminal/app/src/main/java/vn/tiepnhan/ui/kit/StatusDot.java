package vn.tiepnhan.ui.kit;

import javax.swing.JLabel;
import vn.tiepnhan.ui.kit.icon.StatusShape;
import vn.tiepnhan.ui.kit.token.Scale;
import vn.tiepnhan.ui.kit.token.Token;
import vn.tiepnhan.ui.kit.token.Tone;

/** Shape, colour and word in one line on the dark header: "● Máy in sẵn sàng". */
public final class StatusDot extends JLabel {
    private final Scale scale;

    public StatusDot(Scale scale) {
        this.scale = scale;
        setFont(scale.font(Scale.Type.BODY));
        setForeground(scale.colour(Token.ON_HEADER));
        setIconTextGap(scale.fixed(7));
    }

    public void show(Tone tone, String word) {
        show(tone, word, word);
    }

    /** @param spoken for those who cannot see the shape */
    public void show(Tone tone, String word, String spoken) {
        setIcon(new StatusShape(tone, scale.shade(tone).onHeader(), scale.fixed(10)));
        setText(word);
        getAccessibleContext().setAccessibleName(spoken);
    }
}
