package vn.tiepnhan.outbox.centre;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the centre is: HTTPS, or plain HTTP within this machine. */
public record CentreAddress(URI base) {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(::1|0(:0){6}:1)]");

    /** @throws SyncException if it is no such address */
    public static CentreAddress of(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = lower(uri.getScheme());
            if (uri.getHost() == null
                    || !(scheme.equals("http") || scheme.equals("https"))
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null
                    || uri.getRawUserInfo() != null) {
                throw malformed();
            }
            if (scheme.equals("http") && !LOOPBACK.matcher(lower(uri.getHost())).matches()) {
                throw new SyncException(
                        "PLAIN_HTTP",
                        "Chỉ được gửi hồ sơ qua https; http không mã hóa chỉ dùng trong chính máy này. Hãy sửa --centre.",
                        "Dossiers travel over https; plain http is for this very machine only. Correct --centre.");
            }
            String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
            return new CentreAddress(new URI(scheme + "://" + uri.getRawAuthority() + path));
        } catch (URISyntaxException broken) {
            throw malformed();
        }
    }

    /** The address of one of the contract's paths, which begin with a slash. */
    public URI at(String path) {
        return URI.create(base + path);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static SyncException malformed() {
        return new SyncException(
                "CENTRE_URL",
                "--centre phải có dạng https://máy[:cổng].",
                "--centre must look like https://host[:port].");
    }
}
