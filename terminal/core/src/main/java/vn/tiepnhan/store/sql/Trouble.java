package vn.tiepnhan.store.sql;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.tiepnhan.dossier.Problem;

/** Turns what the disk or SQLite reports into a sentence that says what to do. */
public final class Trouble {
    private Trouble() {}

    public static StoreException of(SQLException thrown) {
        SQLiteErrorCode code =
                thrown instanceof SQLiteException lite ? lite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return new StoreException(problem(code.code & 0xff, thrown), thrown);
    }

    /** A file of the data folder could not be read or written. */
    public static StoreException of(IOException thrown, Path file) {
        return new StoreException(problem(thrown, file), thrown);
    }

    private static Problem problem(int primaryCode, SQLException thrown) {
        return switch (primaryCode) {
            case 13 -> diskFull();
            case 8, 14 -> notWritable("");
            case 11, 26 ->
                Problem.of(
                        "STORE_CORRUPT",
                        "Tệp dữ liệu bị hỏng. Không xóa gì cả: dừng nhận hồ sơ trên máy này, sao chép nguyên thư mục dữ liệu rồi báo kỹ"
                                + " thuật viên.",
                        "The data file is damaged. Delete nothing: stop receiving on this machine, copy the whole data folder and"
                                + " tell the technician.");
            case 5, 6 ->
                Problem.of(
                        "STORE_BUSY",
                        "Dữ liệu đang bận quá lâu. Hãy thử lại sau ít giây.",
                        "The store stayed busy for too long. Try again in a few seconds.");
            default ->
                Problem.of(
                        "STORE_FAILED",
                        "Không đọc ghi được dữ liệu (" + thrown.getMessage()
                                + "). Hãy thử lại, nếu vẫn lỗi thì báo kỹ thuật viên.",
                        "The store could not be read or written (" + thrown.getMessage()
                                + "). Try again, then tell the technician.");
        };
    }

    private static Problem problem(IOException thrown, Path file) {
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("quota")) {
            return diskFull();
        }
        if (thrown instanceof AccessDeniedException || said.contains("read-only")) {
            return notWritable(" (" + file + ")");
        }
        if (thrown instanceof FileSystemException && said.contains("not a directory")) {
            return notWritable(" (" + file + ")");
        }
        return Problem.of(
                "STORE_FAILED",
                "Không đọc ghi được " + file + ". Hãy kiểm tra ổ đĩa rồi thử lại.",
                "Cannot read or write " + file + ". Check the disk, then try again.");
    }

    public static StoreException of(ReadOnlyFileSystemException thrown, Path file) {
        return new StoreException(notWritable(" (" + file + ")"), thrown);
    }

    private static Problem diskFull() {
        return Problem.of(
                "DISK_FULL",
                "Ổ đĩa đã đầy, chưa lưu gì. Hãy giải phóng dung lượng rồi làm lại thao tác này.",
                "The disk is full and nothing was stored. Free some space, then do this again.");
    }

    private static Problem notWritable(String where) {
        return Problem.of(
                "STORE_READ_ONLY",
                "Không ghi được vào thư mục dữ liệu" + where
                        + ". Hãy kiểm tra quyền ghi và ổ đĩa, hoặc chọn thư mục khác bằng --data.",
                "The data folder" + where
                        + " cannot be written. Check its permissions and the disk, or name another with --data.");
    }
}
