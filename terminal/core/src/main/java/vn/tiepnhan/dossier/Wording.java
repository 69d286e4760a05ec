package vn.tiepnhan.dossier;

/** A sentence for people, in both languages of the product; Vietnamese is the one on paper. */
public record Wording(String vi, String en) {
    /** The sentence in the language asked for ({@code "en"}, otherwise Vietnamese). */
    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }

    /** The same behind a few words more. */
    public Wording after(String viBefore, String enBefore) {
        return new Wording(viBefore + vi, enBefore + en);
    }
}
