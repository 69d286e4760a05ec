package vn.tiepnhan.cli.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.CopyTable;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.vault.SafeFiles;

/** Writes copies sealed to the centre as files, to be carried there; only the centre opens them. */
final class CopiesOut {
    private static final int PAGE = 200;

    private final Store store;
    private final Path folder;
    private int written;

    CopiesOut(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * @param receipt number of one, empty for all
     * @return how many files
     */
    int write(String receipt) {
        try {
            SafeFiles.makeFolder(folder);
            if (!receipt.isEmpty()) {
                write(store.read(tables -> tables.receipts().find(receipt))
                        .orElseThrow(() -> new Failure(
                                "UNKNOWN_RECEIPT",
                                "Máy này không có phiếu " + receipt + ".",
                                "This terminal has no receipt " + receipt + ".")));
                return written;
            }
            ofReceipts();
            ofNoReceipt();
            return written;
        } catch (IOException failed) {
            throw new Failure(
                    "NOT_WRITTEN",
                    new Wording(
                            "Không ghi được vào " + folder + ". Hãy kiểm tra quyền ghi và chỗ trống.",
                            "Cannot write to " + folder + ". Check the right to write and the free space."),
                    failed);
        }
    }

    private void ofReceipts() throws IOException {
        long after = 0;
        while (true) {
            long from = after;
            List<Long> page = store.read(tables -> tables.copies().receipts(from, PAGE));
            if (page.isEmpty()) {
                return;
            }
            for (long one : page) {
                write(store.read(tables -> tables.receipts().find(one)).orElseThrow());
                after = one;
            }
        }
    }

    /** Problems, and results whose receipt another counter gave. */
    private void ofNoReceipt() throws IOException {
        long after = 0;
        while (true) {
            long from = after;
            List<CopyTable.Copy> page = store.read(tables -> tables.copies().ofNoReceipt(from, PAGE));
            if (page.isEmpty()) {
                return;
            }
            for (CopyTable.Copy copy : page) {
                put("record-" + copy.sequence() + ".json.cms", out -> out.write(copy.cms()));
                after = copy.sequence();
            }
        }
    }

    private void write(Listed listed) throws IOException {
        String receipt = listed.entry().receipt();
        long sequence = listed.entry().sequence();
        for (CopyTable.Copy copy : store.read(tables -> tables.copies().of(sequence))) {
            String kind = copy.kind() == CopyTable.Kind.LINE ? "line" : "hand-over";
            put(receipt + "-" + kind + "-" + copy.sequence() + ".json.cms", out -> out.write(copy.cms()));
        }
        for (CopyTable.FileCopy file : store.read(tables -> tables.copies().filesOf(sequence))) {
            put(receipt + "-" + file.role() + "-" + (file.n() + 1) + "." + ending(file.mediaType()) + ".cms", out -> {
                try (InputStream in = Files.newInputStream(store.blobFiles().copy(file.name()))) {
                    in.transferTo(out);
                }
            });
        }
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> "png";
            case "image/jpeg" -> "jpg";
            case "image/tiff" -> "tif";
            case "application/pdf" -> "pdf";
            default -> "bin";
        };
    }

    private void put(String name, SafeFiles.Content content) throws IOException {
        SafeFiles.put(folder.resolve(name), content);
        written++;
    }
}
