package vn.tiepnhan.bridge.link.pcsc;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;

/**
 * The connection to pcscd, of which the JDK holds one for the whole process and never another: once pcscd was restarted,
 * every call fails for ever. {@link #renew} puts a new connection in its place, from inside the JDK's own classes; for
 * that the launcher opens them ({@code --add-opens java.smartcardio/sun.security.smartcardio=ALL-UNNAMED}). The default
 * terminal factory is never asked for: made while pcscd is absent, it stays without readers for ever too.
 */
final class PcscContext {
    private static final int SCOPE_USER = 0;

    static {
        // Answers in pieces are put together by CardTalk, within its bounds; the JDK would stop after 32 of them.
        System.setProperty("sun.security.smartcardio.t0GetResponse", "false");
        System.setProperty("sun.security.smartcardio.t1GetResponse", "false");
    }

    /** As static as the connection it belongs to; looking up a provider five times a second would cost as much as looking. */
    private static volatile @Nullable CardTerminals present;

    private PcscContext() {}

    /** The readers as the present connection sees them; ask anew each time, for a renewed one has new ones. */
    static CardTerminals terminals() throws CardFault {
        CardTerminals known = present;
        if (known != null) {
            return known;
        }
        try {
            known = TerminalFactory.getInstance("PC/SC", null).terminals();
            present = known;
            return known;
        } catch (NoSuchAlgorithmException absent) {
            throw new CardFault(Kind.SERVICE_ABSENT, absent);
        }
    }

    /**
     * Connects anew. Calls that still hang in the old connection keep it; it costs one descriptor each time.
     *
     * @throws CardFault SERVICE_ABSENT while pcscd is not there, SERVICE_SEALED where the JDK's classes are closed to us
     */
    static void renew() throws CardFault {
        try {
            Class<?> terminals = Class.forName("sun.security.smartcardio.PCSCTerminals");
            Method establish = Class.forName("sun.security.smartcardio.PCSC")
                    .getDeclaredMethod("SCardEstablishContext", int.class);
            establish.setAccessible(true);
            Field context = terminals.getDeclaredField("contextId");
            context.setAccessible(true);
            Field known = terminals.getDeclaredField("terminals");
            known.setAccessible(true);
            Object fresh = establish.invoke(null, SCOPE_USER);
            synchronized (terminals) {
                context.set(null, fresh);
                if (known.get(null) instanceof Map<?, ?> old) {
                    old.clear();
                }
            }
            present = null;
        } catch (InvocationTargetException refused) {
            CardFault fault = PcscFaults.of(refused);
            throw fault.kind() == Kind.SERVICE_LOST ? new CardFault(Kind.SERVICE_ABSENT, refused) : fault;
        } catch (ReflectiveOperationException | InaccessibleObjectException sealed) {
            throw new CardFault(Kind.SERVICE_SEALED, sealed);
        }
    }
}
