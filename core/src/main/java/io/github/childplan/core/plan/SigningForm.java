package io.github.childplan.core.plan;

import io.github.childplan.core.value.LocalizedText;

/**
 * The authority under which somebody signs, after Decree 30/2020/NĐ-CP, article 13. Thread-safe.
 */
public enum SigningForm {
    /** On behalf of a body that decides together ("TM."). */
    TM("TM.", LocalizedText.of("Thay mặt", "On behalf of")),
    /** For the head, by a deputy ("KT."). */
    KT("KT.", LocalizedText.of("Ký thay", "For")),
    /** By order of the head ("TL."). */
    TL("TL.", LocalizedText.of("Thừa lệnh", "By order of")),
    /** By authority of the head ("TUQ."). */
    TUQ("TUQ.", LocalizedText.of("Thừa ủy quyền", "By authority of")),
    /** As acting head ("Q."). */
    Q("Q.", LocalizedText.of("Quyền", "Acting"));

    private final String printed;
    private final LocalizedText meaning;

    SigningForm(String printed, LocalizedText meaning) {
        this.printed = printed;
        this.meaning = meaning;
    }

    /**
     * Returns the form as it is printed.
     *
     * @return for example "TM."
     */
    public String printed() {
        return printed;
    }

    /**
     * Returns what the letters mean.
     *
     * @return for example "Thay mặt" / "On behalf of"
     */
    public LocalizedText meaning() {
        return meaning;
    }
}
