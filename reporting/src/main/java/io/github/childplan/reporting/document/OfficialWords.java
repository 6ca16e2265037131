package io.github.childplan.reporting.document;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fixed words of an administrative document, such as the national heading, and the lines made with them. Vietnamese is what
 * the decree on document work prescribes; English is a translation.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Annex I, and its form 1.4 for reports. Stateless and thread-safe.
 */
public final class OfficialWords {

    /** The name of the state (quốc hiệu). */
    public static final LocalizedText STATE =
            LocalizedText.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");

    /** The motto (tiêu ngữ). */
    public static final LocalizedText MOTTO =
            LocalizedText.of("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");

    /** What stands before the addressees. */
    public static final LocalizedText ADDRESSED_TO = LocalizedText.of("Kính gửi:", "To:");

    /** What stands above the recipients. */
    public static final LocalizedText RECIPIENTS = LocalizedText.of("Nơi nhận:", "Recipients:");

    /** The sign that ends the text of a document. */
    public static final String END = "./.";

    private static final LocalizedText NUMBER = LocalizedText.of("Số:", "No.:");
    private static final LocalizedText ANNEX = LocalizedText.of("Phụ lục", "Annex");
    private static final List<String> ROMAN_TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ROMAN_ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int TEN = 10;
    private static final int MAX_ANNEXES = 99;

    private OfficialWords() {}

    /**
     * Returns a name in the capitals of a document's head.
     *
     * @param name for example "Ủy ban nhân dân huyện Mường Tè"
     * @return for example "ỦY BAN NHÂN DÂN HUYỆN MƯỜNG TÈ"
     */
    public static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the line with number and symbol. A number below 10 takes a leading zero; without a number there is room for it.
     *
     * @param form the form
     * @param language the language
     * @return for example "Số: 05/BC-UBND", in a draft "Số:        /BC-UBND" with no-break spaces
     */
    public static String numberLine(OfficialForm form, Language language) {
        String number = form.number()
                .map(given -> given < TEN ? "0" + given : Integer.toString(given))
                .orElse("\u00A0".repeat(8));
        return NUMBER.in(language) + " " + number + "/" + form.symbol();
    }

    /**
     * Returns the line with place and date. Without a date there is room for day and month.
     *
     * @param form the form
     * @param language the language
     * @return for example "Mường Tè, ngày 05 tháng 01 năm 2025"
     */
    public static String dateLine(OfficialForm form, Language language) {
        String room = "\u00A0".repeat(6);
        String blank = language == Language.VI ? "ngày" + room + "tháng" + room + "năm" + room : room + room + room;
        return form.place() + ", " + form.date().map(day -> date(day, language)).orElse(blank);
    }

    /**
     * Returns lines with the signs at their ends: a semicolon, and a full stop after the last.
     *
     * @param lines the lines without signs
     * @return the lines with signs
     */
    public static List<String> ended(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    /**
     * Returns the line with the addressees.
     *
     * @param form the form
     * @param language the language
     * @return for example "Kính gửi: Ủy ban nhân dân tỉnh Lai Châu."; empty where there is none
     */
    public static Optional<String> addressLine(OfficialForm form, Language language) {
        return form.addressees().isEmpty()
                ? Optional.empty()
                : Optional.of(ADDRESSED_TO.in(language) + " " + String.join("; ", form.addressees()) + ".");
    }

    /**
     * Returns the name of an annex. A single annex has no number, several have Roman numerals.
     *
     * @param index its place among the annexes, from 0
     * @param count how many annexes there are
     * @param language the language
     * @return for example "Phụ lục" or "Phụ lục II"
     * @throws IllegalArgumentException if the index is not below the count, or there are more than 99
     */
    public static String annexName(int index, int count, Language language) {
        if (index < 0 || index >= count || count > MAX_ANNEXES) {
            throw new IllegalArgumentException("annex was " + index + " of " + count
                    + ", must be from 0 to below the count, at most " + MAX_ANNEXES);
        }
        int number = index + 1;
        return count == 1
                ? ANNEX.in(language)
                : ANNEX.in(language) + " " + ROMAN_TENS.get(number / TEN) + ROMAN_ONES.get(number % TEN);
    }

    /**
     * Returns the line that ties an annex to its document. Number and date have room where they are not given.
     *
     * @param form the form of the document
     * @param language the language
     * @return for example "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân huyện Mường Tè)"
     */
    public static String annexTie(OfficialForm form, Language language) {
        String number = form.number()
                .map(given -> given < TEN ? "0" + given : Integer.toString(given))
                .orElse("\u00A0".repeat(6));
        String room = "\u00A0".repeat(4);
        if (language == Language.EN) {
            return "(Attached to No. " + number + "/" + form.symbol() + " of "
                    + form.date().map(day -> date(day, language)).orElse(room) + ", " + form.issuer() + ")";
        }
        String day =
                form.date().map(given -> date(given, language)).orElse("ngày" + room + "tháng" + room + "năm" + room);
        return "(Kèm theo " + form.type() + " số " + number + "/" + form.symbol() + " " + day + " của " + form.issuer()
                + ")";
    }

    private static String date(LocalDate day, Language language) {
        return DateForms.longForm(day, language);
    }
}
