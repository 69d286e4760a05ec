package vn.tiepnhan.privacy.centre;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Blobs;
import vn.tiepnhan.store.dossier.CopyTable.Copy;
import vn.tiepnhan.store.dossier.CopyTable.FileCopy;
import vn.tiepnhan.store.dossier.CopyTable.Kind;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Records;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.RecordLine;

/**
 * Makes copies for the centre, never in the transaction that receives: of lines whenever there is time, of page images when
 * the terminal's own go, so that no picture lies on the card twice. Safe for several threads.
 */
public final class CentreCopies {
    private static final int AT_ONCE = 50;

    private final Store store;
    private final CentreCertificate certificate;
    private final Envelope envelope;

    public CentreCopies(Store store, CentreCertificate certificate) {
        this.store = store;
        this.certificate = certificate;
        this.envelope = new Envelope(certificate);
    }

    /** Seals lines and records that have no copy yet, in order and no more than so many; returns how many it looked at. */
    public int make(int most) {
        int seen = 0;
        for (int page = AT_ONCE; page > 0 && seen < most; seen += page) {
            page = store(store.read(this::page));
        }
        return seen;
    }

    /** What comes next: copies of what is still here, and up to where that is. */
    private record Page(List<Copy> copies, long line, long record, int seen) {}

    private Page page(Tables tables) {
        List<Copy> copies = new ArrayList<>();
        long line = tables.copies().through(Kind.LINE);
        long record = tables.copies().through(Kind.RECORD);
        int seen = 0;
        for (Lines.Line it : tables.lines().after(line, AT_ONCE)) {
            line = it.sequence();
            seen++;
            if (tables.erasures().find(it.receipt()).isEmpty()
                    && !tables.copies().has(Kind.LINE, line)) {
                copies.add(copy(it));
            }
        }
        for (Records.Row it : tables.records().after(record, AT_ONCE - seen)) {
            record = it.sequence();
            seen++;
            if (!it.erased() && !tables.copies().has(Kind.RECORD, record)) {
                copies.add(copy(tables, it));
            }
        }
        return new Page(copies, line, record, seen);
    }

    private int store(Page page) {
        if (page.seen() > 0) {
            store.write(tables -> {
                page.copies().forEach(tables.copies()::add);
                tables.copies().through(Kind.LINE, page.line());
                tables.copies().through(Kind.RECORD, page.record());
                return page;
            });
        }
        return page.seen();
    }

    /** Copies a receipt still lacks. Their files are on the disk, but no row names any of this yet. */
    public record Prepared(long receipt, List<Copy> lines, List<FileCopy> files) {
        /** Inside the transaction that erases the terminal's own. */
        public void keep(Tables tables) {
            lines.forEach(tables.copies()::add);
            files.forEach(tables.copies()::add);
        }
    }

    /** @throws IOException if a file of the receipt cannot be read, or its copy not be written */
    public Prepared prepare(long receipt) throws IOException {
        List<Copy> lines = store.read(tables -> {
            List<Copy> found = new ArrayList<>();
            tables.lines().versions(receipt).stream()
                    .filter(line -> !tables.copies().has(Kind.LINE, line.sequence()))
                    .map(this::copy)
                    .forEach(found::add);
            tables.handOvers()
                    .done(receipt)
                    .flatMap(row -> tables.records().of(RecordLine.HAND_OVER, row.n()))
                    .filter(row -> !row.erased() && !tables.copies().has(Kind.RECORD, row.sequence()))
                    .map(row -> copy(tables, row))
                    .ifPresent(found::add);
            return found;
        });
        List<FileCopy> files = new ArrayList<>();
        for (Blobs.Blob blob : store.read(tables -> tables.blobs().of(receipt))) {
            files.add(file(receipt, files.size(), blob));
        }
        return new Prepared(receipt, lines, files);
    }

    private FileCopy file(long receipt, int n, Blobs.Blob blob) throws IOException {
        String name = store.blobFiles().copyName(blob.sha256(), receipt);
        String sha256 = store.blobFiles().putCopy(name, out -> {
            try (InputStream plain = store.blobFiles().open(blob.sha256())) {
                envelope.seal(plain, out);
            }
        });
        return new FileCopy(receipt, n, name, blob.mediaType(), blob.role(), certificate.sha256(), sha256);
    }

    private Copy copy(Lines.Line line) {
        return copy(Kind.LINE, line.sequence(), line.receipt(), line.line());
    }

    private Copy copy(Tables tables, Records.Row row) {
        Long receipt = row.kind().equals(RecordLine.HAND_OVER)
                ? tables.handOvers().find(row.source()).map(it -> it.receipt()).orElse(null)
                : null;
        return copy(Kind.RECORD, row.sequence(), receipt, row.line());
    }

    private Copy copy(Kind kind, long sequence, @Nullable Long receipt, byte[] plain) {
        byte[] cms = envelope.seal(plain);
        return new Copy(kind, sequence, receipt, certificate.sha256(), Digest.of(cms), cms);
    }
}
