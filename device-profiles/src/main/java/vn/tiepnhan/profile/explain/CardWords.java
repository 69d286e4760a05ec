package vn.tiepnhan.profile.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepnhan.profile.CardReaderProfile;
import vn.tiepnhan.profile.TokenProfile;
import vn.tiepnhan.profile.card.CardSide;
import vn.tiepnhan.profile.fact.Name;

/** Readers and tokens in words. */
final class CardWords {
    private CardWords() {}

    static List<Statement> of(CardReaderProfile reader) {
        List<Statement> all = new ArrayList<>();
        boolean in = reader.sides().value().contains(CardSide.CONTACT);
        boolean near = reader.sides().value().contains(CardSide.CONTACTLESS);
        all.add(Statement.can(
                reader.sides(),
                in && near ? "Đọc thẻ cắm vào và thẻ chạm." : near ? "Đọc thẻ chạm." : "Đọc thẻ cắm vào.",
                in && near
                        ? "Reads cards put in and cards held near."
                        : near ? "Reads cards held near." : "Reads cards put in."));
        if (!in) {
            all.add(Statement.cannot(reader.sides(), "Không đọc thẻ cắm vào.", "Reads no card that is put in."));
        }
        String protocols = reader.protocols().value().stream().map(Enum::name).collect(Collectors.joining(", "));
        all.add(Statement.can(
                reader.protocols(), "Giao thức với thẻ: " + protocols + ".", "Speaks with cards: " + protocols + "."));
        all.add(Statement.either(
                reader.pinPad(),
                new Name("Gõ PIN trên chính đầu đọc.", "The PIN is typed on the reader."),
                new Name(
                        "Không có bàn phím; gõ PIN trên bàn phím của quầy.",
                        "Has no keys; the PIN is typed on the counter's keyboard.")));
        return all;
    }

    static List<Statement> of(TokenProfile token) {
        List<Statement> all = new ArrayList<>();
        Name recipe =
                switch (token.recipe().value()) {
                    case PIV ->
                        new Name(
                                "Đọc chứng thư và đăng nhập theo chuẩn PIV.",
                                "Certificates and login by the PIV standard.");
                    case PKCS15 ->
                        new Name("Đọc chứng thư theo ISO 7816-15 (PKCS#15).", "Certificates by ISO 7816-15 (PKCS#15).");
                    case PKCS11 ->
                        new Name(
                                "Dùng thư viện PKCS#11 của hãng, trong một tiến trình riêng.",
                                "Through its maker's PKCS#11 library, in a process of its own.");
                    case UNKNOWN ->
                        new Name(
                                "Thiết bị không hỗ trợ; công việc vẫn tiếp tục.",
                                "Not supported; work goes on without it.");
                };
        boolean usable = token.recipe().value() != vn.tiepnhan.profile.card.Recipe.UNKNOWN;
        all.add(
                usable
                        ? Statement.can(token.recipe(), recipe.vi(), recipe.en())
                        : Statement.cannot(token.recipe(), recipe.vi(), recipe.en()));
        for (Map.Entry<String, String> library : token.libraries().value().entrySet()) {
            all.add(Statement.can(
                    token.libraries(),
                    "Thư viện cho " + library.getKey() + ": " + library.getValue(),
                    "Library for " + library.getKey() + ": " + library.getValue()));
        }
        Name removal =
                switch (token.removal().value()) {
                    case END_SESSION ->
                        new Name("Rút thẻ thì kết thúc phiên làm việc.", "Taking it out ends the session.");
                    case LOCK -> new Name("Rút thẻ thì khóa màn hình.", "Taking it out locks the screen.");
                    case IGNORE -> new Name("Rút thẻ không ảnh hưởng gì.", "Taking it out changes nothing.");
                };
        all.add(Statement.can(token.removal(), removal.vi(), removal.en()));
        return all;
    }
}
