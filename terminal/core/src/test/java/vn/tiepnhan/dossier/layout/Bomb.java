package vn.tiepnhan.dossier.layout;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Raw DEFLATE of a great many zeros, made without holding them. */
final class Bomb {
    private Bomb() {}

    static byte[] ofMebibytes(int mebibytes) {
        Deflater deflater = new Deflater(9, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] buffer = new byte[64 * 1024];
        for (int i = 0; i < mebibytes; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
