package vn.tiepnhan.bridge.token.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code TokenMain LIBRARY}: a line with a {@link Request} on stdin, a line with an {@link Answer} on stdout; ends with stdin. */
public final class TokenMain {
    private static final long TOKEN_INITIALIZED = 0x400;

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Cryptoki library;

    private TokenMain(Cryptoki library) {
        this.library = library;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ObjectMapper json = JsonMapper.builder().build();
        BlockingQueue<String> requests = requests();
        TokenMain main;
        try {
            main = new TokenMain(Cryptoki.load(arguments[0]));
        } catch (Cryptoki.Refused unusable) {
            requests.take();
            out.println(Answer.MARK + json.writeValueAsString(Answer.failed(Answer.UNUSABLE, unusable.code())));
            return;
        }
        while (true) {
            out.println(Answer.MARK + json.writeValueAsString(main.answer(requests.take())));
        }
    }

    /** Lines of stdin. Whoever asked may be killed while the library hangs, so the end of stdin ends this process at once. */
    private static BlockingQueue<String> requests() {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(
                () -> {
                    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                    try {
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            requests.add(line);
                        }
                    } catch (IOException gone) {
                        // the same end
                    }
                    Runtime.getRuntime().halt(0); // without waiting for what the library may do at the end
                },
                "requests");
        reader.setDaemon(true);
        reader.start();
        return requests;
    }

    private Answer answer(String line) throws IOException {
        Request request = json.readValue(line, Request.class);
        try {
            Token token = token(request);
            if (token == null) {
                return Answer.failed(Answer.NO_TOKEN, "");
            }
            byte[] signature = request.act().equals("sign") ? sign(token, request) : null;
            return new Answer(
                    token.description(), library.tokenFlags(token.slot()), token.certificates(), signature, null, null);
        } catch (Cryptoki.Refused refused) {
            return new Answer(
                    "", flags(request), List.of(), null, refused.code(), String.valueOf(refused.getMessage()));
        } finally {
            if (request.pin() != null) {
                Arrays.fill(request.pin(), '\0');
            }
        }
    }

    /** A token, the session opened with it, and what it shows without a PIN. */
    private record Token(long slot, String description, long session, List<Answer.Held> certificates) {}

    /** The token in that reader, where the library names its slots so; else the first that has certificates. */
    private @Nullable Token token(Request request) throws Cryptoki.Refused {
        String reader = request.reader();
        Pattern label = Pattern.compile(request.label());
        Token found = null;
        for (long slot : library.slots()) {
            if ((library.tokenFlags(slot) & TOKEN_INITIALIZED) == 0
                    || !label.matcher(library.tokenLabel(slot)).find()) {
                continue;
            }
            String description = library.slotDescription(slot);
            boolean named = reader != null && !description.isEmpty() && reader.startsWith(description);
            if (named || found == null || found.certificates().isEmpty()) {
                long session = library.open(slot);
                Token token = new Token(slot, description, session, certificates(session));
                if (named) {
                    return token;
                }
                found = found == null || !token.certificates().isEmpty() ? token : found;
            }
        }
        return found;
    }

    private long flags(Request request) {
        try {
            Token token = token(request);
            return token == null ? 0 : library.tokenFlags(token.slot());
        } catch (Cryptoki.Refused again) {
            return 0;
        }
    }

    private List<Answer.Held> certificates(long session) throws Cryptoki.Refused {
        List<Answer.Held> held = new ArrayList<>();
        for (long object : library.find(session, Cryptoki.CERTIFICATE, null)) {
            if (library.value(session, object, Cryptoki.VALUE, new byte[0]) instanceof byte[] der && der.length > 0) {
                byte[] id = (byte[]) library.value(session, object, Cryptoki.ID, new byte[0]);
                char[] label = (char[]) library.value(session, object, Cryptoki.LABEL, new char[0]);
                held.add(new Answer.Held(id, new String(label).strip(), der));
            }
        }
        return held;
    }

    private byte @Nullable [] sign(Token token, Request request) throws Cryptoki.Refused {
        if (request.pin() == null || request.data() == null) {
            throw new IllegalArgumentException("sign what, with which PIN?");
        }
        library.login(token.session(), request.pin());
        try {
            long[] keys = library.find(token.session(), Cryptoki.PRIVATE_KEY, request.certificate());
            if (keys.length == 0) {
                return null;
            }
            long mechanism = request.rsa() ? Cryptoki.RSA_PKCS : Cryptoki.ECDSA;
            return library.sign(token.session(), mechanism, keys[0], request.data());
        } finally {
            library.logout(token.session());
        }
    }
}
