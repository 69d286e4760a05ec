package vn.tiepnhan.ui.counter.photo;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiepnhan.image.quality.PhotoFault;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.seat.Photos;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.Entry;

/** Each picture is looked at once, in the background; a key lets go of those that cannot be read. */
public final class PictureCheck implements Doing {
    private final Board board;
    private final Function<Path, List<PhotoFault>> look;
    private final Set<Path> begun = new HashSet<>();

    /** @param look what is wrong with a picture; blocks */
    public PictureCheck(Board board, Function<Path, List<PhotoFault>> look) {
        this.board = board;
        this.look = look;
        board.listen(now -> board.onUi(this::follow));
    }

    private void follow() {
        List<Path> there = board.state().desktop().entry().evidence();
        begun.retainAll(there);
        if (there.isEmpty() && !board.state().seat().photos().equals(Photos.NONE)) {
            board.change(now -> now.seat(now.seat().photos(Photos.NONE)));
        }
        for (Path picture : there) {
            if (begun.add(picture)) {
                board.work(() -> {
                    List<PhotoFault> faults = look.apply(picture);
                    board.later(now ->
                            now.seat(now.seat().photos(now.seat().photos().with(picture, faults))));
                });
            }
        }
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action != CounterAction.RETAKE) {
            return false;
        }
        Entry entry = now.desktop().entry();
        List<Path> bad =
                entry.evidence().stream().filter(now.seat().photos()::bad).toList();
        bad.forEach(begun::remove); // a picture of the same name may come again
        board.change(state -> state.desktop(
                        state.desktop().entry(state.desktop().entry().withoutEvidence(bad)))
                .notice(new Notice(
                        Notice.Kind.INFO,
                        "Đã bỏ " + bad.size() + " ảnh không đọc được. Hãy chụp lại; ảnh mới tự vào đây.",
                        "Pictures that cannot be read were let go: " + bad.size()
                                + ". Take them again; new ones come here by themselves.")));
        return true;
    }
}
