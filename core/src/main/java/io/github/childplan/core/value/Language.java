package io.github.childplan.core.value;

/** A language in which the library speaks to people: Vietnamese, in which plans are issued, and English. Thread-safe. */
public enum Language {
    /** Vietnamese. */
    VI("vi"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the BCP 47 tag.
     *
     * @return {@code vi} or {@code en}
     */
    public String tag() {
        return tag;
    }
}
