package vn.tiepnhan.bridge.token.child;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PKCS#11 library (version 2.20 or newer) through the JDK's own wrapper, which is closed to others unless Java is
 * started with {@code --add-exports jdk.crypto.cryptoki/sun.security.pkcs11.wrapper=ALL-UNNAMED}. The provider on top of
 * it lists no certificate without a PIN and tells nothing of tries left; hence the wrapper.
 */
final class Cryptoki {
    static final long CLASS = 0;
    static final long LABEL = 3;
    static final long VALUE = 0x11;
    static final long ID = 0x102;
    static final long CERTIFICATE = 1;
    static final long PRIVATE_KEY = 3;
    static final long RSA_PKCS = 1;
    static final long ECDSA = 0x1041;

    private static final String WRAPPER = "sun.security.pkcs11.wrapper.";
    private static final long SERIAL_SESSION = 4;
    private static final long USER = 1;
    private static final long MOST_OBJECTS = 64;

    private final Object library;

    private Cryptoki(Object library) {
        this.library = library;
    }

    /** What a call of the library answered instead of CKR_OK. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String call, String code, Throwable cause) {
            super(call + ": " + code, cause);
        }

        /** CKR_… where the library said one. */
        String code() {
            String message = String.valueOf(getMessage());
            return message.substring(message.indexOf(": ") + 2);
        }
    }

    static Cryptoki load(String path) throws Refused {
        try {
            Method getInstance = Arrays.stream(Class.forName(WRAPPER + "PKCS11").getMethods())
                    .filter(method -> method.getName().equals("getInstance") && method.getParameterCount() == 4)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException("PKCS11.getInstance"));
            return new Cryptoki(getInstance.invoke(null, path, "C_GetFunctionList", null, false));
        } catch (InvocationTargetException failed) {
            throw refused("C_Initialize", failed);
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException("this Java has another PKCS#11 wrapper", otherJava);
        }
    }

    long[] slots() throws Refused {
        return (long[]) call("C_GetSlotList", true);
    }

    String slotDescription(long slot) throws Refused {
        return new String((char[]) field(call("C_GetSlotInfo", slot), "slotDescription")).strip();
    }

    long tokenFlags(long slot) throws Refused {
        return (long) field(call("C_GetTokenInfo", slot), "flags");
    }

    String tokenLabel(long slot) throws Refused {
        return new String((char[]) field(call("C_GetTokenInfo", slot), "label")).strip();
    }

    long open(long slot) throws Refused {
        return (long) call("C_OpenSession", slot, SERIAL_SESSION, null, null);
    }

    void login(long session, char[] pin) throws Refused {
        call("C_Login", session, USER, pin);
    }

    void logout(long session) throws Refused {
        call("C_Logout", session);
    }

    /** Objects of a class, those with that CKA_ID where one is given. */
    long[] find(long session, long objectClass, byte @Nullable [] id) throws Refused {
        List<Object> template = new ArrayList<>(List.of(attribute(CLASS, objectClass)));
        if (id != null) {
            template.add(attribute(ID, id));
        }
        call("C_FindObjectsInit", session, array(template));
        try {
            return (long[]) call("C_FindObjects", session, MOST_OBJECTS);
        } finally {
            call("C_FindObjectsFinal", session);
        }
    }

    /** Bytes or characters of an attribute; nothing of one the object lacks. */
    Object value(long session, long object, long type, Object none) {
        try {
            Object wanted =
                    type(WRAPPER + "CK_ATTRIBUTE").getConstructor(long.class).newInstance(type);
            Object asked = array(List.of(wanted));
            call("C_GetAttributeValue", session, object, asked);
            Object value = field(Array.get(asked, 0), "pValue"); // the wrapper puts new ones in their places
            return value == null ? none : value;
        } catch (Refused lacking) {
            return none;
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    byte[] sign(long session, long mechanism, long key, byte[] data) throws Refused {
        try {
            Object how =
                    type(WRAPPER + "CK_MECHANISM").getConstructor(long.class).newInstance(mechanism);
            call("C_SignInit", session, how, key);
            return (byte[]) call("C_Sign", session, data);
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    private static Object attribute(long type, Object value) {
        try {
            return type(WRAPPER + "CK_ATTRIBUTE")
                    .getConstructor(long.class, Object.class)
                    .newInstance(type, value);
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    private static Object array(List<Object> attributes) {
        Object array = Array.newInstance(type(WRAPPER + "CK_ATTRIBUTE"), attributes.size());
        for (int i = 0; i < attributes.size(); i++) {
            Array.set(array, i, attributes.get(i));
        }
        return array;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    private static Object field(Object of, String name) {
        try {
            return of.getClass().getField(name).get(of);
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    private Object call(String name, @Nullable Object... arguments) throws Refused {
        try {
            Method method = Arrays.stream(type(WRAPPER + "PKCS11").getMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(name));
            Object result = method.invoke(library, arguments);
            return result == null ? name : result;
        } catch (InvocationTargetException failed) {
            throw refused(name, failed);
        } catch (ReflectiveOperationException otherJava) {
            throw new IllegalStateException(otherJava);
        }
    }

    private static Refused refused(String call, InvocationTargetException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return new Refused(call, String.valueOf(cause.getMessage()), cause);
    }
}
