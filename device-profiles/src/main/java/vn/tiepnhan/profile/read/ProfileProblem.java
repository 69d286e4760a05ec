package vn.tiepnhan.profile.read;

/**
 * What is wrong with a profile, where, and what to do about it. The sentences name line and column themselves.
 *
 * @param path of the item, dots between groups; empty for the file as a whole
 * @param file the file it stands in, which may be that of a profile this one extends
 * @param line from 1; 0 where there is none
 * @param column from 1; 0 where there is none
 */
public record ProfileProblem(String code, String path, String file, int line, int column, String vi, String en) {
    private static ProfileProblem at(Place place, String code, String path, String vi, String en) {
        boolean known = place.line() > 0;
        String whereVi = known ? place.file() + ", dòng " + place.line() + ", cột " + place.column() + ": " : "";
        String whereEn = known ? place.file() + ", line " + place.line() + ", column " + place.column() + ": " : "";
        return new ProfileProblem(code, path, place.file(), place.line(), place.column(), whereVi + vi, whereEn + en);
    }

    static ProfileProblem missing(Place place, String path) {
        return at(place, "MISSING", path, "Thiếu mục " + path + ".", path + " is missing.");
    }

    static ProfileProblem unknown(Place place, String path, String near) {
        return at(
                place,
                "UNKNOWN_FIELD",
                path,
                "Mục " + path + " không có trong lược đồ; "
                        + (near.isEmpty() ? "xóa đi hoặc sửa lại tên." : "có phải là " + near + "?"),
                path + " is not in the schema: "
                        + (near.isEmpty() ? "remove it or correct its name." : "did you mean " + near + "?"));
    }

    static ProfileProblem value(Place place, String path, String expectedVi, String expectedEn) {
        return at(
                place,
                "BAD_VALUE",
                path,
                "Mục " + path + " phải là " + expectedVi + ".",
                path + " must be " + expectedEn + ".");
    }

    static ProfileProblem duplicate(Place place, String path, int earlierLine) {
        return at(
                place,
                "DUPLICATE",
                path,
                "Mục " + path + " đã có ở dòng " + earlierLine + "; chỉ giữ lại một.",
                path + " is there already in line " + earlierLine + "; keep only one.");
    }

    /** A file that cannot be read as what it should be, in words that say what to do. */
    static ProfileProblem unreadable(Place place, String vi, String en) {
        return at(place, "NOT_YAML", "", vi, en);
    }

    /** Something among other people's profiles that is none. */
    public static ProfileProblem noForeignProfile(Place place, String name) {
        return value(
                place,
                "profiles." + name,
                "một nhóm có features, codePages, media hoặc inherits; hồ sơ này không dùng được",
                "a mapping with features, codePages, media or inherits; this profile cannot be used");
    }

    /** A probe result without answers. */
    public static ProfileProblem noReplies(Place place) {
        return value(
                place,
                "replies",
                "nhóm câu hỏi và câu trả lời dạng hex, ví dụ {\"10 04 01\": \"12\"}",
                "a mapping of questions and answers in hex, for example {\"10 04 01\": \"12\"}");
    }

    /** A question or answer that is no hex. */
    public static ProfileProblem noHex(Place place, String question) {
        return value(place, "replies." + question, "chuỗi hex", "hex");
    }

    /** The profile is of another kind than asked for. */
    public static ProfileProblem otherKind(String asked) {
        return value(Place.NOWHERE, "kind", asked, asked);
    }

    /** The file's name and the id in it differ. */
    public static ProfileProblem otherId(Place place, String named) {
        return value(place, "id", named + ", như tên tệp", named + ", as the file is named");
    }

    /** What it extends does not exist. */
    public static ProfileProblem parent(Place place, String id) {
        return at(
                place,
                "NO_PARENT",
                "extends",
                "Không có hồ sơ thiết bị nào tên " + id
                        + " để kế thừa. Xem tên các hồ sơ: tiepnhan-bridge profiles lint",
                "There is no profile " + id + " to extend. See the names: tiepnhan-bridge profiles lint");
    }

    /** A scanner takes nothing over from a printer. */
    public static ProfileProblem parentOfOtherKind(Place place, String id, String theirs, String ours) {
        return at(
                place,
                "OTHER_KIND",
                "extends",
                "Hồ sơ " + id + " là loại " + theirs + " nên hồ sơ loại " + ours
                        + " không kế thừa được. Hãy chọn hồ sơ cùng loại: tiepnhan-bridge profiles lint",
                "The profile " + id + " is a " + theirs + ", and a " + ours
                        + " cannot extend it. Choose one of its own kind: tiepnhan-bridge profiles lint");
    }

    /** @param circle the ids in order, the first one again at the end */
    public static ProfileProblem loop(Place place, String circle) {
        return at(
                place,
                "LOOP",
                "extends",
                "Các hồ sơ kế thừa vòng tròn: " + circle + ". Hãy bỏ extends ở một trong số đó.",
                "The profiles extend each other in a circle: " + circle + ". Take extends out of one of them.");
    }

    /** More generations than anybody can keep in mind. */
    public static ProfileProblem deep(Place place, int most) {
        return at(
                place,
                "DEEP",
                "extends",
                "Kế thừa qua hơn " + most + " đời; hãy kế thừa thẳng từ hồ sơ gần gốc hơn.",
                "More than " + most + " generations; extend a profile nearer to the root.");
    }
}
