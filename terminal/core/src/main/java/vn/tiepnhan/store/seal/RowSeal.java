package vn.tiepnhan.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import org.sqlite.Function;
import vn.tiepnhan.store.vault.Vault;

/**
 * The SQL function {@code row_seal(table, column, column …)}: a keyed digest over a table's name and the columns of one row.
 * Names of columns are in it and empty columns are not, so that a nullable column added later leaves seals as they are. One
 * connection, one thread at a time.
 */
final class RowSeal extends Function {
    static final String NAME = "row_seal";

    private static final int INTEGER = 1;
    private static final int TEXT = 3;
    private static final int BLOB = 4;
    private static final int NULL = 5;

    /** What the driver calls null. */
    private static final byte[] EMPTY = new byte[0];

    private final Mac mac;
    private final Map<String, List<String>> columns = new HashMap<>();

    RowSeal(Vault vault) {
        this.mac = vault.rowMac();
    }

    void know(SealedTable table) {
        columns.put(table.name(), table.columns());
    }

    @Override
    protected void xFunc() throws SQLException {
        String table = value_text(0);
        List<String> names = columns.get(table);
        if (names == null || args() != names.size() + 1) {
            throw new SQLException("row_seal does not know " + table);
        }
        add('t', table.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < names.size(); i++) {
            int type = value_type(i + 1);
            if (type != NULL) {
                add('c', names.get(i).getBytes(StandardCharsets.UTF_8));
                addValue(type, i + 1);
            }
        }
        result(mac.doFinal());
    }

    private void addValue(int type, int at) throws SQLException {
        switch (type) {
            case INTEGER ->
                add('i', ByteBuffer.allocate(Long.BYTES).putLong(value_long(at)).array());
            case TEXT -> add('s', value_text(at).getBytes(StandardCharsets.UTF_8));
            case BLOB -> add('b', Objects.requireNonNullElse(value_blob(at), EMPTY));
            default -> throw new SQLException("row_seal takes no value of type " + type);
        }
    }

    /** Each part with its kind and length: no two rows read the same. */
    private void add(char kind, byte[] part) {
        mac.update((byte) kind);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        mac.update(part);
    }
}
