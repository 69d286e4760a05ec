package vn.tiepnhan.store.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import vn.tiepnhan.store.vault.Vault;

/** Records as sealed JSON in a column; unknown fields of a newer release are ignored. */
public final class Sealed {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Vault vault;

    public Sealed(Vault vault) {
        this.vault = vault;
    }

    public byte[] seal(String column, long row, Object value) {
        try {
            return vault.seal(column, row, JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write " + value.getClass(), broken);
        }
    }

    public <T> T open(String column, long row, byte[] sealed, Class<T> type) {
        try {
            return JSON.readValue(vault.open(column, row, sealed), type);
        } catch (IOException broken) {
            throw new IllegalStateException(column + " of row " + row + " holds no " + type.getSimpleName(), broken);
        }
    }
}
