package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a file is, told from its first bytes and never from its name.
 */
enum FileKind {
    EMPTY,
    /** A zip, which may be a workbook. */
    ZIP,
    /** Text, which may be a form in CSV. */
    TEXT,
    /** An Office file that asks for a password. */
    ENCRYPTED,
    /** A workbook of Excel 97 to 2003. */
    XLS,
    /** A document of Word 97 to 2003. */
    DOC,
    /** Another old Office file. */
    OLE,
    /** A workbook with macros. */
    XLSM,
    /** A workbook in the binary format. */
    XLSB,
    /** A template of a workbook. */
    XLTX,
    DOCX,
    PPTX,
    /** A sheet of LibreOffice. */
    ODS,
    /** Another file of LibreOffice. */
    OPEN_DOCUMENT,
    /** A zip that is nothing of the above. */
    OTHER_ZIP,
    HTML,
    /** A workbook of Excel 2003 in XML. */
    XML_WORKBOOK,
    XML,
    /** A web page with its pictures in one file. */
    MHTML,
    RTF,
    PDF,
    /** Pictures. */
    IMAGE,
    /** Archives other than zip. */
    ARCHIVE,
    /** Bytes that are no text. */
    BINARY;

    private static final int HEAD = 2048;
    private static final byte[] OLE_START = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final List<byte[]> IMAGES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            ascii("GIF8"),
            new byte[] {'I', 'I', '*', 0},
            new byte[] {'M', 'M', 0, '*'});
    private static final List<byte[]> ARCHIVES = List.of(
            ascii("Rar!"),
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {0x1F, (byte) 0x8B},
            ascii("BZh"));

    /** Returns the kind for people, such as "a workbook of Excel 97-2003 (.xls)". */
    LocalizedText words() {
        return text("form.kind." + name());
    }

    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        if (starts(file, ascii("PK\3\4")) || starts(file, ascii("PK\5\6"))) {
            return ZIP;
        }
        if (starts(file, OLE_START)) {
            return ole(file);
        }
        if (IMAGES.stream().anyMatch(image -> starts(file, image))) {
            return IMAGE;
        }
        if (ARCHIVES.stream().anyMatch(archive -> starts(file, archive))) {
            return ARCHIVE;
        }
        return withoutMagic(file);
    }

    private static FileKind ole(byte[] file) {
        // the names of its streams are in UTF-16
        if (holds(file, "EncryptedPackage")) {
            return ENCRYPTED;
        }
        if (holds(file, "WordDocument")) {
            return DOC;
        }
        return holds(file, "Workbook") || holds(file, "Book") ? XLS : OLE;
    }

    private static FileKind withoutMagic(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        String start =
                head.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s{0,100}+", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        if (start.startsWith("mime-version:")) {
            return MHTML;
        }
        if (start.startsWith("<")) {
            return markup(start);
        }
        boolean utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        boolean controls = head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        return controls && !utf16 ? BINARY : TEXT;
    }

    private static FileKind markup(String start) {
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return start.contains("<html") ? HTML : XML_WORKBOOK;
        }
        boolean html = start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
        if (html) {
            return HTML;
        }
        return start.startsWith("<?xml") ? XML : HTML;
    }

    private static boolean starts(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] file, String name) {
        return Bytes.indexOf(file, name.getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
