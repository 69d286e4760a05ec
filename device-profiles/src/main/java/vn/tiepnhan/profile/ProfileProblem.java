package vn.tiepnhan.profile;

/** What is wrong with a profile, where in the file, and what to do about it. */
public record ProfileProblem(String code, String path, String vi, String en) {
    static ProfileProblem missing(String path) {
        return new ProfileProblem("MISSING", path, "Thiếu mục " + path + ".", path + " is missing.");
    }

    static ProfileProblem unknown(String path) {
        return new ProfileProblem(
                "UNKNOWN_FIELD",
                path,
                "Mục " + path + " không có trong lược đồ; xóa đi hoặc sửa lại tên.",
                path + " is not in the schema: remove it or correct its name.");
    }

    static ProfileProblem value(String path, String expectedVi, String expectedEn) {
        return new ProfileProblem(
                "BAD_VALUE",
                path,
                "Mục " + path + " phải là " + expectedVi + ".",
                path + " must be " + expectedEn + ".");
    }

    static ProfileProblem unreadable(String detail) {
        return new ProfileProblem(
                "NOT_YAML", "", "Tệp không phải YAML hợp lệ: " + detail, "The file is not valid YAML: " + detail);
    }

    static ProfileProblem parent(String id) {
        return new ProfileProblem(
                "NO_PARENT",
                "extends",
                "Không có hồ sơ thiết bị nào tên " + id + " để kế thừa.",
                "There is no profile " + id + " to extend.");
    }

    static ProfileProblem loop(String id) {
        return new ProfileProblem(
                "LOOP",
                "extends",
                "Các hồ sơ kế thừa vòng tròn qua " + id + ".",
                "The profiles extend each other in a circle through " + id + ".");
    }
}
