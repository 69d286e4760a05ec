package vn.tiepnhan.ui.counter.seat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.image.quality.PhotoFault;

/** What is wrong with the pictures that were looked at so far; an empty list where nothing is. */
public record Photos(Map<Path, List<PhotoFault>> looked) {
    public static final Photos NONE = new Photos(Map.of());

    public Photos {
        looked = Map.copyOf(looked);
    }

    public Photos with(Path picture, List<PhotoFault> faults) {
        Map<Path, List<PhotoFault>> all = new HashMap<>(looked);
        all.put(picture, List.copyOf(faults));
        return new Photos(all);
    }

    public boolean bad(Path picture) {
        return !looked.getOrDefault(picture, List.of()).isEmpty();
    }
}
