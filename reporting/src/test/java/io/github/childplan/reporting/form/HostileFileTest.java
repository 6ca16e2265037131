package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no forms, broken ones, and ones made to do harm: each is refused by name, none takes the machine. */
class HostileFileTest {

    private static final String AN_XLSX = "expected the form as an .xlsx workbook, or its CSV";
    private static final String STUNTING = "stunting-under-5";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workbook         | a workbook of Excel 97-2003 (.xls)",
                "WordDocument     | a document of Word 97-2003 (.doc)",
                "Other            | an old Office file"
            })
    void anOldOfficeFileUnderAnyNameIsRefusedByName(String stream, String kind) throws IOException {
        assertThat(Forms.problems(ole(stream)))
                .containsExactly("pa-u.xlsx: CP-3101 the file is " + kind + ", " + AN_XLSX);
    }

    @Test
    void aFileWithAPasswordIsRefusedByName() throws IOException {
        assertThat(Forms.problems(ole("EncryptedPackage")))
                .containsExactly(
                        "pa-u.xlsx: CP-3102 the file is locked with a password, expected a file without a password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>57</td></tr></table></html>      | a web page (HTML) under the name of a workbook",
                "<table border=1><tr><td>57</td></tr></table>          | a web page (HTML) under the name of a workbook",
                "<!DOCTYPE html><p>x</p>                               | a web page (HTML) under the name of a workbook",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/> | a workbook of Excel 2003 in XML",
                "<?xml version='1.0'?><plan/>                          | an XML file",
                "MIME-Version: 1.0                                     | a web page in one file (MHTML)",
                "{\\rtf1\\ansi}                                        | an RTF document",
                "%PDF-1.7                                              | a PDF file",
                "GIF89a                                                | a picture",
                "Rar!                                                  | an archive that is no zip",
                "a,b,c                                                 | text without the first line of the form"
            })
    void whatATextIsIsToldFromItsContent(String text, String kind) {
        assertThat(Forms.problems(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("pa-u.xlsx: CP-3101 the file is " + kind + ", " + AN_XLSX);
    }

    @Test
    void anEmptyFileAndBytesOfNoKindAreRefused() {
        assertThat(Forms.problems(new byte[0])).containsExactly("pa-u.xlsx: CP-3104 the file is empty, " + AN_XLSX);
        assertThat(Forms.problems(new byte[] {1, 2, 3}))
                .containsExactly("pa-u.xlsx: CP-3101 the file is a binary file of an unknown kind, " + AN_XLSX);
        assertThat(Forms.problems(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .containsExactly("pa-u.xlsx: CP-3101 the file is a picture, " + AN_XLSX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml | pa-u.xlsx: CP-3103 the workbook has macros and is not opened, expected an .xlsx workbook without macros",
                "application/vnd.ms-excel.sheet.binary.macroEnabled.main | pa-u.xlsx: CP-3101 the file is a binary Excel workbook (.xlsb), expected the form as an .xlsx workbook, or its CSV",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml | pa-u.xlsx: CP-3101 the file is a template of a workbook (.xltx), expected the form as an .xlsx workbook, or its CSV",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml | pa-u.xlsx: CP-3101 the file is a Word document (.docx), expected the form as an .xlsx workbook, or its CSV",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml | pa-u.xlsx: CP-3101 the file is a presentation (.pptx), expected the form as an .xlsx workbook, or its CSV"
            })
    void anotherOfficeFileIsToldFromTheTypeOfItsMainPart(String type, String problem) {
        byte[] file = Forms.edited(
                Forms.blank(),
                WorkbookZip.CONTENT_TYPES,
                xml -> xml.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type));
        assertThat(Forms.problems(file)).containsExactly(problem);
    }

    @Test
    void macrosInAWorkbookThatSaysItHasNoneAreRefused() {
        Map<String, byte[]> parts = Forms.parts(Forms.blank());
        parts.put("xl/vbaProject.bin", new byte[] {1});
        assertThat(Forms.problems(Forms.zip(parts)))
                .containsExactly(
                        "pa-u.xlsx: CP-3103 the workbook has macros and is not opened, expected an .xlsx workbook"
                                + " without macros");
    }

    @Test
    void openDocumentsAndOtherZipsAreRefusedByName() {
        assertThat(Forms.problems(
                        Forms.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")))))
                .containsExactly("pa-u.xlsx: CP-3101 the file is an OpenDocument sheet (.ods), " + AN_XLSX);
        assertThat(Forms.problems(Forms.zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.text")))))
                .containsExactly("pa-u.xlsx: CP-3101 the file is an OpenDocument file that is no sheet, " + AN_XLSX);
        assertThat(Forms.problems(Forms.zip(Map.of("photo.jpg", bytes("x")))))
                .containsExactly("pa-u.xlsx: CP-3101 the file is a zip file that is no workbook, " + AN_XLSX);
    }

    @Test
    void aWorkbookThatIsCutOffOrLacksPartsIsDamaged() {
        byte[] whole = Forms.blank();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(Forms.problems(half))
                .containsExactly("pa-u.xlsx: CP-3105 the file is damaged: it cannot be unpacked; " + AN_XLSX);
        for (String part : List.of("xl/workbook.xml", Forms.SHEET1, "_rels/.rels", "xl/_rels/workbook.xml.rels")) {
            Map<String, byte[]> parts = Forms.parts(whole);
            parts.remove(part);
            assertThat(Forms.problems(Forms.zip(parts)))
                    .as(part)
                    .containsExactly("pa-u.xlsx: CP-3105 the file is damaged: its parts are not those of a workbook; "
                            + AN_XLSX);
        }
        assertThat(Forms.problems(
                        Forms.edited(whole, Forms.SHEET1, xml -> xml.substring(0, xml.indexOf("</sheetData>")))))
                .containsExactly(
                        "pa-u.xlsx: CP-3105 the file is damaged: its parts are not those of a workbook; " + AN_XLSX);
    }

    @Test
    void everySingleDamagedByteIsAProblemOrAResultAndNeverAnException() {
        byte[] whole = Forms.filled(sheet -> {});
        Random random = new Random(28);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(Forms.read(damaged)).isNotNull();
        }
        Map<String, byte[]> parts = Forms.parts(whole);
        for (int i = 0; i < 300; i++) {
            String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            byte[] damaged = parts.get(part).clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Map<String, byte[]> changed = new LinkedHashMap<>(parts);
            changed.put(part, damaged);
            assertThat(Forms.read(Forms.zip(changed))).isNotNull();
        }
    }

    @Test
    void twoHundredMegabytesOfZerosInASmallFileAreRefusedWhileTheyAreUnpacked() throws IOException {
        byte[] bomb = zeros(200, "xl/media/image1.png");
        assertThat(bomb.length).isLessThan(300_000);
        assertThat(Forms.problems(bomb))
                .containsExactly(
                        "pa-u.xlsx, xl/media/image1.png: CP-3106 the file is too large and is not read, expected each"
                                + " part unpacked to less than 200 times its size");
        FormReader anyRatio =
                Forms.READER.withLimits(FormLimits.builder().ratio(1_000_000).build());
        assertThat(anyRatio.read(Forms.FILE, new ByteArrayInputStream(bomb)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 33554432 bytes once"
                                + " unpacked");
    }

    @Test
    void manyPartsAndManyBytesAreRefused() {
        Map<String, byte[]> parts = Forms.parts(Forms.blank());
        int own = parts.size();
        FormReader few = Forms.READER.withLimits(FormLimits.builder().parts(own).build());
        assertThat(few.read(Forms.FILE, new ByteArrayInputStream(Forms.zip(parts)))
                        .problems())
                .isEmpty();
        parts.put("xl/media/image1.png", new byte[] {1});
        assertThat(few.read(Forms.FILE, new ByteArrayInputStream(Forms.zip(parts)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most " + own
                        + " parts in the packed file");
        byte[] file = Forms.blank();
        FormReader exact = Forms.READER.withLimits(
                FormLimits.builder().fileBytes(file.length).build());
        assertThat(exact.read(Forms.FILE, new ByteArrayInputStream(file)).problems())
                .isEmpty();
        FormReader less = Forms.READER.withLimits(
                FormLimits.builder().fileBytes(file.length - 1).build());
        assertThat(less.read(Forms.FILE, new ByteArrayInputStream(file)).problems())
                .extracting(Problem::toString)
                .containsExactly("pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most "
                        + (file.length - 1) + " bytes");
    }

    @Test
    void aStreamWithoutEndIsReadNoFurtherThanTheLimit() {
        long[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                taken[0] += length;
                return length;
            }
        };
        FormReader small =
                Forms.READER.withLimits(FormLimits.builder().fileBytes(1000).build());
        assertThat(small.read(Forms.FILE, endless).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 1000 bytes");
        assertThat(taken[0]).isLessThanOrEqualTo(1001);
    }

    @Test
    void aStreamThatBreaksIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(Forms.READER.read(Forms.FILE, broken).problems())
                .extracting(problem -> problem.reason().name())
                .containsExactly("UNREADABLE");
    }

    @Test
    void aPartThatStandsTwiceOrPointsOutsideIsRefused() throws IOException {
        byte[] doubled = rename(Forms.blank(), "xl/styles.xml", "xl/theme0.xml", "xl/styles.xml");
        assertThat(Forms.problems(doubled))
                .containsExactly(
                        "pa-u.xlsx: CP-3107 the part \"xl/styles.xml\" of the packed file is in it twice, so the file is"
                                + " not read, expected a file that a spreadsheet program saved");
        for (String name : List.of("../evil.xml", "/etc/passwd", "xl/../../evil.xml")) {
            Map<String, byte[]> parts = Forms.parts(Forms.blank());
            parts.put(name, new byte[] {1});
            assertThat(Forms.problems(Forms.zip(parts)))
                    .containsExactly(
                            "pa-u.xlsx: CP-3107 the part \"" + name + "\" of the packed file points outside of it, so"
                                    + " the file is not read, expected a file that a spreadsheet program saved");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "_rels/.rels"
            })
    void aDocumentTypeIsRefusedAndNothingOutsideIsOpened(String part, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "57");
        String doctype =
                "<!DOCTYPE x [<!ENTITY a \"" + "A".repeat(10) + "\"><!ENTITY b SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] file = Forms.edited(
                Forms.blank(), part, xml -> xml.replaceFirst("\\?>", "?>" + doctype.replace("\\", "\\\\")));
        assertThat(Forms.problems(file))
                .containsExactly("pa-u.xlsx: CP-3108 the part \"" + part + "\" of the workbook declares a document type"
                        + " (DOCTYPE), so the file is not read, expected a file that a spreadsheet program saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E400", "NaN", "INF", "0x1F", "1d", "", "57 58", "１２"})
    void aNumberThatIsNoneIsTold(String number) {
        byte[] file = Forms.edited(
                Forms.filled(sheet -> {}), Forms.SHEET1, xml -> xml.replace("<v>57.0</v>", "<v>" + number + "</v>"));
        assertThat(Forms.figures(file)).isEmpty();
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3142 the cell in column \"Numerator\" is"
                                + " damaged (\"" + number + "\"), expected a count in digits only, such as 57");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "x"})
    void aTextThatIsNotInTheFileIsTold(String index) {
        byte[] file = Forms.edited(
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue("năm bảy")),
                Forms.SHEET1,
                xml -> xml.replaceFirst("(<c r=\"F14\"[^>]*><v>)[0-9]+", "$1" + index));
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3142 the cell in column \"Numerator\" is"
                                + " damaged (\"#" + index + "\"), expected a count in digits only, such as 57");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZ1", "XFE1", "F1048577", "F2147483647", "F0", "14", "F", "f14"})
    void aCellOutsideOfTheSheetIsRefused(String reference) {
        byte[] file = Forms.edited(
                Forms.filled(sheet -> {}), Forms.SHEET1, xml -> xml.replace("r=\"F14\"", "r=\"" + reference + "\""));
        assertThat(Forms.problems(file))
                .containsExactly("pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3109 a cell has the address \"" + reference
                        + "\" outside of the sheet, so the file is not read, expected a cell from A1 to XFD1048576");
    }

    @Test
    void aRowOutsideOfTheSheetIsRefused() {
        byte[] file =
                Forms.edited(Forms.blank(), Forms.SHEET1, xml -> xml.replace("<row r=\"14\"", "<row r=\"2147483647\""));
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3109 a cell has the address \"r=2147483647\" outside"
                                + " of the sheet, so the file is not read, expected a cell from A1 to XFD1048576");
    }

    @Test
    void theLastCellOfASheetIsTaken() {
        byte[] file = Forms.filled(
                sheet -> sheet.sheet().createRow(1_048_575).createCell(16_383).setCellValue("cuối"));
        assertThat(Forms.problems(file)).isEmpty();
    }

    @Test
    void cellsAndTheirTextsAreLimited() {
        FormReader small = Forms.READER.withLimits(
                FormLimits.builder().cells(400).cellCharacters(2000).build());
        byte[] file = Forms.changed(sheet -> {
            var row = sheet.workbook().createSheet("nhiều").createRow(0);
            for (int i = 0; i < 400; i++) {
                row.createCell(i).setCellValue(i);
            }
        });
        assertThat(small.read(Forms.FILE, new ByteArrayInputStream(file)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 400 cells");
        FormReader texts = Forms.READER.withLimits(
                FormLimits.builder().cellCharacters(2000).build());
        byte[] wordy =
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.SOURCE).setCellValue("x".repeat(2001)));
        assertThat(texts.read(Forms.FILE, new ByteArrayInputStream(wordy)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 2000 characters in a"
                                + " cell");
    }

    @Test
    void elementsWithoutEndAndWithoutBottomAreRefused() {
        byte[] deepest = replaced("<a>".repeat(64) + "</a>".repeat(64));
        assertThat(Forms.problems(deepest)).isEmpty();
        byte[] deep = replaced("<a>".repeat(65) + "</a>".repeat(65));
        assertThat(Forms.problems(deep))
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 64 levels in the"
                                + " XML");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            names.append("<a").append(i).append("/>");
        }
        assertThat(Forms.problems(replaced("<w>" + names + "</w>")))
                .containsExactly(
                        "pa-u.xlsx: CP-3106 the file is too large and is not read, expected at most 100000 cells");
    }

    /** Returns the blank workbook with another sheet of instructions. */
    private static byte[] replaced(String instructions) {
        return Forms.edited(Forms.blank(), "xl/worksheets/sheet2.xml", xml -> instructions);
    }

    @Test
    void twelveThousandCellsThatShareOneTextAreReadWithoutCopies() {
        byte[] file = Forms.filled(sheet -> {
            var other = sheet.workbook().createSheet("chung");
            for (int i = 0; i < 12_000; i++) {
                other.createRow(i).createCell(0).setCellValue("x".repeat(30_000));
            }
        });
        assertThat(Forms.figures(file)).containsExactly("stunting-under-5 2024 57/300");
    }

    @Test
    void theLimitsOfTheOfficeLibraryAreNotTouched() throws IOException {
        double ratio = ZipSecureFile.getMinInflateRatio();
        long size = ZipSecureFile.getMaxEntrySize();
        long count = ZipSecureFile.getMaxFileCount();
        assertThat(Forms.problems(Forms.filled(sheet -> {}))).isEmpty();
        assertThat(Forms.problems(zeros(40, "xl/media/image1.png"))).hasSize(1);
        assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
        assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(size);
        assertThat(ZipSecureFile.getMaxFileCount()).isEqualTo(count);
    }

    @Test
    void aLimitIsPositiveAndNotMoreThanAnArrayHolds() {
        assertThatThrownBy(() -> FormLimits.builder().cells(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells was 0, must be from 1 to 2147483639");
        assertThatThrownBy(() -> FormLimits.builder().fileBytes(1L << 31).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fileBytes was 2147483648, must be from 1 to 2147483639");
    }

    private static byte[] ole(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Returns the blank workbook with a part of zeros in it, packed while it is made. */
    private static byte[] zeros(int megabytes, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] chunk = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(chunk);
            }
            zip.closeEntry();
            for (Map.Entry<String, byte[]> part : Forms.parts(Forms.blank()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Returns a zip in which a part was added and then given the name of another, which no writer of zips would do. */
    private static byte[] rename(byte[] zip, String like, String added, String name) throws IOException {
        Map<String, byte[]> parts = Forms.parts(zip);
        parts.put(added, parts.get(like));
        byte[] bytes = Forms.zip(parts);
        byte[] from = bytes(added);
        byte[] to = bytes(name);
        try (ByteArrayOutputStream renamed = new ByteArrayOutputStream()) {
            copy(bytes, from, to, renamed);
            return renamed.toByteArray();
        }
    }

    private static void copy(byte[] bytes, byte[] from, byte[] to, OutputStream out) throws IOException {
        for (int i = 0; i < bytes.length; ) {
            boolean here =
                    i + from.length <= bytes.length && Arrays.equals(bytes, i, i + from.length, from, 0, from.length);
            out.write(here ? to : new byte[] {bytes[i]});
            i += here ? from.length : 1;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
