package vn.tiepnhan.bridge.device;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Objects;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.read.ProfileProblem;

/** What is refused for any kind of device, in words. */
public final class DeviceCauses {
    private DeviceCauses() {}

    public static Cause unknown(String device) {
        return new Cause(
                "NO_SUCH_DEVICE",
                "Không có thiết bị nào tên " + device + ". Xem: tiepnhan-bridge devices",
                "There is no device " + device + ". See: tiepnhan-bridge devices");
    }

    /** Two devices cannot have one logical name. */
    public static Cause nameTaken(String name, String first, String second) {
        return new Cause(
                "NAME_TAKEN",
                "Hai thiết bị cùng tên " + name + ": " + first + " và " + second
                        + ". Hãy đặt cho mỗi thiết bị một tên riêng, ví dụ thêm &name=may-in-2 (hoặc ?name=may-in-2).",
                "Two devices have the name " + name + ": " + first + " and " + second
                        + ". Give each a name of its own, for example by &name=printer-2 (or ?name=printer-2).");
    }

    public static Cause unknownKind(String kind, Iterable<String> known) {
        String kinds = String.join(", ", known);
        return new Cause(
                "NO_SUCH_KIND",
                "Không có loại thiết bị " + kind + ". Các loại: " + kinds,
                "There is no kind of device " + kind + ". Kinds: " + kinds);
    }

    public static Cause otherKind(String device, String kind) {
        return new Cause(
                "OTHER_KIND",
                "Thiết bị " + device + " không phải loại " + kind + ". Xem: tiepnhan-bridge devices",
                "Device " + device + " is no " + kind + ". See: tiepnhan-bridge devices");
    }

    public static Cause cannot(DeviceAct<?> act) {
        return new Cause(
                "CANNOT",
                "Thiết bị này không làm được việc \"" + word(act)
                        + "\". Xem khả năng: tiepnhan-bridge profiles explain",
                "This device cannot do \"" + word(act) + "\". See what it can: tiepnhan-bridge profiles explain");
    }

    /** The act's name on the API. */
    public static String word(DeviceAct<?> act) {
        JsonSubTypes types = Objects.requireNonNull(DeviceAct.class.getAnnotation(JsonSubTypes.class));
        return Arrays.stream(types.value())
                .filter(type -> type.value() == act.getClass())
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    public static Cause profile(ProfileException unusable) {
        if (unusable.problems().isEmpty()) {
            return new Cause(
                    "NO_SUCH_PROFILE",
                    "Không có hồ sơ thiết bị " + unusable.id() + ". Xem: tiepnhan-bridge profiles lint",
                    "There is no device profile " + unusable.id() + ". See: tiepnhan-bridge profiles lint");
        }
        ProfileProblem first = unusable.problems().get(0);
        return new Cause(
                "BAD_PROFILE",
                "Hồ sơ thiết bị " + unusable.id() + " chưa dùng được: " + first.vi(),
                "Device profile " + unusable.id() + " cannot be used: " + first.en());
    }
}
