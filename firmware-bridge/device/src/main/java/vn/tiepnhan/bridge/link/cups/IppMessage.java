package vn.tiepnhan.bridge.link.cups;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests and answers of the Internet Printing Protocol, as far as a raw queue needs them (RFC 8010). */
final class IppMessage {
    static final int PRINT_JOB = 0x0002;
    static final int CANCEL_JOB = 0x0008;
    static final int JOB_ATTRIBUTES = 0x0009;
    static final int PRINTER_ATTRIBUTES = 0x000B;

    private static final int VERSION = 0x0101;
    private static final int OPERATION_GROUP = 0x01;
    private static final int END = 0x03;
    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME_TYPE = 0x49;
    private static final int FIRST_VALUE_TAG = 0x10;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** @param printer {@code ipp://host/printers/queue} */
    IppMessage(int operation, String printer) throws IOException {
        out.writeShort(VERSION);
        out.writeShort(operation);
        out.writeInt(1);
        out.writeByte(OPERATION_GROUP);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
        text(URI, "printer-uri", printer);
        text(NAME, "requesting-user-name", System.getProperty("user.name", "tiepnhan"));
    }

    IppMessage name(String attribute, String value) throws IOException {
        return text(NAME, attribute, value);
    }

    IppMessage mimeType(String attribute, String value) throws IOException {
        return text(MIME_TYPE, attribute, value);
    }

    IppMessage keywords(String attribute, List<String> values) throws IOException {
        String name = attribute;
        for (String value : values) {
            text(KEYWORD, name, value);
            name = "";
        }
        return this;
    }

    IppMessage number(String attribute, int value) throws IOException {
        head(INTEGER, attribute, 4);
        out.writeInt(value);
        return this;
    }

    private IppMessage text(int tag, String attribute, String value) throws IOException {
        byte[] content = value.getBytes(StandardCharsets.UTF_8);
        head(tag, attribute, content.length);
        out.write(content);
        return this;
    }

    private void head(int tag, String attribute, int length) throws IOException {
        out.writeByte(tag);
        byte[] name = attribute.getBytes(StandardCharsets.US_ASCII);
        out.writeShort(name.length);
        out.write(name);
        out.writeShort(length);
    }

    /** The whole request, with the document behind it. */
    byte[] with(byte[] document) throws IOException {
        out.writeByte(END);
        out.write(document);
        return bytes.toByteArray();
    }

    /**
     * An answer.
     *
     * @param status 0 to 0x00FF is success
     * @param values attribute → its values as text, of all groups
     */
    record Answer(int status, Map<String, List<String>> values) {
        boolean ok() {
            return status < 0x0100;
        }

        String first(String attribute) {
            return values.getOrDefault(attribute, List.of("")).get(0);
        }

        /** Reads until the end mark; what is no IPP is an IOException. */
        static Answer read(InputStream from) throws IOException {
            DataInputStream in = new DataInputStream(from);
            in.readUnsignedShort();
            int status = in.readUnsignedShort();
            in.readInt();
            Map<String, List<String>> values = new LinkedHashMap<>();
            String name = "";
            for (int tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
                if (tag >= FIRST_VALUE_TAG) {
                    String given = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.US_ASCII);
                    name = given.isEmpty() ? name : given;
                    byte[] value = in.readNBytes(in.readUnsignedShort());
                    values.computeIfAbsent(name, unseen -> new ArrayList<>()).add(text(tag, value));
                }
            }
            return new Answer(status, values);
        }

        private static String text(int tag, byte[] value) {
            return switch (tag) {
                case INTEGER, ENUM ->
                    value.length == 4 ? String.valueOf(ByteBuffer.wrap(value).getInt()) : "";
                case BOOLEAN -> String.valueOf(value.length == 1 && value[0] == 1);
                default -> new String(value, StandardCharsets.UTF_8);
            };
        }
    }
}
