package vn.tiepnhan.profile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * One statement of a profile.
 *
 * @param path names of the record components that lead to it, for example {@code status.fence}
 */
public record Claim(String path, Capability<?> capability) {
    /** Profiles are records of records; walking them leaves no statement out. */
    static List<Claim> of(Profile profile) {
        List<Claim> found = new ArrayList<>();
        collect(profile, "", found);
        return List.copyOf(found);
    }

    private static void collect(Object value, String path, List<Claim> found) {
        if (value instanceof Capability<?> capability) {
            found.add(new Claim(path, capability));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path + "[" + i + "]", found);
            }
        } else if (value instanceof Record record && record.getClass().getName().startsWith("vn.tiepnhan.")) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = component.getName();
                collect(part(record, component), path.isEmpty() ? name : path + "." + name, found);
            }
        }
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("public records are readable: " + record.getClass(), impossible);
        }
    }
}
