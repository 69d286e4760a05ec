package vn.tiepnhan.ui.counter;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files dropped anywhere on the window. */
final class DroppedFiles extends TransferHandler {
    private final transient Consumer<List<Path>> files;

    DroppedFiles(Consumer<List<Path>> files) {
        this.files = files;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        List<Path> paths = new ArrayList<>();
        try {
            Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (dropped instanceof List<?> list) {
                list.stream()
                        .filter(File.class::isInstance)
                        .map(File.class::cast)
                        .map(File::toPath)
                        .forEach(paths::add);
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
        files.accept(paths);
        return !paths.isEmpty();
    }
}
