package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a workbook are read in the encoding that they are in, whichever of those of XML that is. */
class WorkbookEncodingTest {

    private static final byte[] FORM = Forms.filled(sheet -> {});

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF-16, ''", "UTF-8, UTF-8, ''", "UTF-8, utf-8, \uFEFF", "UTF-8, '', ''"})
    void everyPartMayBeInAnyEncodingOfXml(String charset, String declared, String mark) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Forms.parts(FORM).forEach((name, bytes) -> parts.put(name, encoded(bytes, charset, declared, mark)));
        assertThat(Forms.problems(Forms.zip(parts))).isEmpty();
        assertThat(Forms.figures(Forms.zip(parts))).isNotEmpty().isEqualTo(Forms.figures(FORM));
    }

    @Test
    void aPartThatIsNotTheUtf8ThatItSaysIsDamaged() {
        Map<String, byte[]> parts = Forms.parts(FORM);
        byte[] strings = parts.getOrDefault("xl/sharedStrings.xml", new byte[0]);
        strings[new String(strings, StandardCharsets.ISO_8859_1).indexOf("<t") + 4] = (byte) 0xC3;
        assertThat(Forms.problems(Forms.zip(parts))).singleElement().asString().contains("CP-3");
        assertThat(Forms.read(Forms.zip(parts)).result()).isEmpty();
    }

    private static byte[] encoded(byte[] part, String charset, String declared, String mark) {
        String text = new String(part, StandardCharsets.UTF_8);
        String body = text.substring(text.indexOf("?>") + 2);
        String encoding = declared.isEmpty() ? "" : " encoding=\"" + declared + "\"";
        return (mark + "<?xml version=\"1.0\"" + encoding + "?>" + body).getBytes(Charset.forName(charset));
    }
}
