package vn.tiepnhan.profile.read;

/**
 * Where something stands in a profile file.
 *
 * @param file its name
 * @param line from 1; 0 where there is none
 * @param column from 1; 0 where there is none
 */
public record Place(String file, int line, int column) {
    static final Place NOWHERE = new Place("", 0, 0);
}
