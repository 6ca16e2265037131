package io.github.childplan.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialSample;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same document gives the same bytes whatever the machine takes for its zone and its language. */
class OtherMachineTest {

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void isThisMachineAgain() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @CsvSource({"UTC, en-US", "Asia/Ho_Chi_Minh, tr-TR", "America/St_Johns, ar-EG"})
    void theBytesAreThoseOfAnyOtherMachine(String otherZone, String otherLocale) throws Exception {
        byte[] docx = OfficeParts.bytes(DocxRenderer.standard(), OfficialSample.draft(Language.VI));
        byte[] xlsx = OfficeParts.bytes(XlsxRenderer.standard(), OfficialSample.draft(Language.VI));
        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
        Locale.setDefault(Locale.forLanguageTag(otherLocale));
        assertThat(Arrays.equals(OfficeParts.bytes(DocxRenderer.standard(), OfficialSample.draft(Language.VI)), docx))
                .as("the document")
                .isTrue();
        assertThat(Arrays.equals(OfficeParts.bytes(XlsxRenderer.standard(), OfficialSample.draft(Language.VI)), xlsx))
                .as("the workbook")
                .isTrue();
    }
}
