package vn.tiepnhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.sql.Trouble;
import vn.tiepnhan.store.vault.BlobFiles;

/** Puts sealed copies of people's files into the store, before the transaction that names them. */
public final class SealedFiles {
    private static final long LARGEST = 64L << 20;

    private final Store store;

    public SealedFiles(Store store) {
        this.store = store;
    }

    /** @throws StoreException when one cannot be read or stored; then nothing is named */
    public List<Blobs.Blob> keep(List<Path> files, String role) {
        return files.stream().map(file -> keep(file, role)).toList();
    }

    private Blobs.Blob keep(Path file, String role) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > LARGEST) {
                throw new StoreException(Problem.of(
                        "FILE_UNREADABLE",
                        "Không đọc được tệp " + file + " hoặc tệp lớn hơn 64 MB. Hãy kiểm tra lại tệp; chưa lưu gì.",
                        "The file " + file + " cannot be read or is larger than 64 MB. Check it; nothing was stored."));
            }
            BlobFiles.Stored stored = store.blobFiles().put(file);
            return new Blobs.Blob(
                    store.blobFiles().name(stored.sha256()), stored.sha256(), stored.bytes(), mediaType(file), role);
        } catch (IOException failed) {
            throw Trouble.of(failed, file);
        }
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "tif", "tiff" -> "image/tiff";
            case "pdf" -> "application/pdf";
            default -> "application/octet-stream";
        };
    }
}
