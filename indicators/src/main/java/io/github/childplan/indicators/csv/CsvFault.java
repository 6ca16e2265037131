package io.github.childplan.indicators.csv;

import io.github.childplan.core.value.LocalizedText;

/** Why a row is not CSV as RFC 4180 defines it, or exceeds a limit of {@link CsvReader}. Thread-safe. */
public enum CsvFault {
    /** A field opens with a quotation mark that nothing closes. Reading ends here. */
    UNCLOSED_QUOTE(
            "dấu ngoặc kép mở ở ô này không được đóng lại", "the quotation mark that opens this field is never closed"),
    /** Text follows the quotation mark that closes a field. */
    TEXT_AFTER_QUOTE(
            "sau dấu ngoặc kép đóng chỉ được là dấu ngăn ô hoặc hết dòng",
            "only a separator or the end of the line may follow the closing quotation mark"),
    /** A quotation mark stands inside a field that does not open with one. */
    QUOTE_IN_FIELD(
            "ô có dấu ngoặc kép phải được đặt trong ngoặc kép, dấu bên trong viết hai lần",
            "a field with a quotation mark must be quoted and the mark inside doubled"),
    /** A field is longer than {@link CsvReader#MAX_FIELD_LENGTH}. Reading ends here. */
    FIELD_TOO_LONG(
            "ô dài quá 20000 ký tự, có thể thiếu dấu ngoặc kép đóng",
            "the field has more than 20000 characters; maybe a closing quotation mark is missing"),
    /** A row has more than {@link CsvReader#MAX_FIELDS} fields. */
    TOO_MANY_FIELDS("dòng có quá 200 ô", "the row has more than 200 fields");

    private final String vi;
    private final String en;

    CsvFault(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Returns what is wrong, for people.
     *
     * @return half a sentence
     */
    public LocalizedText explanation() {
        return LocalizedText.of(vi, en);
    }

    /** Returns whether the rest of the text can no longer be told apart into rows. */
    boolean ends() {
        return this == UNCLOSED_QUOTE || this == FIELD_TOO_LONG;
    }
}
