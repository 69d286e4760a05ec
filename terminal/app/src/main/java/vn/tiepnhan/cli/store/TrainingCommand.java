package vn.tiepnhan.cli.store;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan training}: makes a data folder one for training, for good. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = "Tạo dữ liệu tập huấn riêng (--data) / makes a folder for training")
public final class TrainingCommand extends Verb {
    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        try (Store store = data.open("training")) {
            Training.begin(store);
        }
        output.line(output.say(new Wording(
                "Thư mục " + data.path() + " chỉ dùng để tập huấn: mọi phiếu in “" + Training.MARK
                        + "”, không gửi gì về trung tâm. Mở quầy: tiepnhan counter --data " + data.path(),
                "The folder " + data.path() + " is for training only: every slip says “" + Training.MARK
                        + "”, nothing goes to a centre. Open: tiepnhan counter --data " + data.path())));
        if (output.json()) {
            output.document(Map.of("training", true, "data", data.path().toString()));
        }
        return Exit.DONE;
    }
}
