package vn.tiepnhan.profile.foreign;

import java.util.List;

/**
 * A profile made of a foreign one.
 *
 * @param id its name here
 * @param from its name there
 * @param yaml its text
 */
public record ImportedProfile(String id, String from, String yaml, List<Note> notes) {
    public ImportedProfile {
        notes = notes.stream().distinct().toList();
    }
}
