package vn.tiepnhan.dossier;

/** Something wrong that a person can act upon. {@code code} is stable (see the command line contract), the wording is not. */
public record Problem(String code, Wording wording) {
    public static Problem of(String code, String vi, String en) {
        return new Problem(code, new Wording(vi, en));
    }
}
