package io.github.childplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads all cells of a workbook with what the reader of forms is built on, commons-compress and the SAX parser of the JDK, and
 * nothing else: no limit and no check. One parser is used for all workbooks.
 */
final class BareWorkbook {

    private static final String FOLDER = "xl/";

    private final SAXParser parser;
    private final boolean formats;
    private final boolean whole;

    /**
     * Sets the parser up.
     *
     * @param formats whether the number formats of the cells are read as well, without which 50% cannot be told from 0.5 nor a day
     *     from a number
     * @param whole whether parts are read to their end, or left when the cells or the formats have been read
     */
    BareWorkbook(boolean formats, boolean whole) throws SAXException, ParserConfigurationException {
        this.parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
        this.formats = formats;
        this.whole = whole;
    }

    /** Returns the contents of the cells that have one by their references, of each sheet by its name. */
    Map<String, Map<String, String>> read(Path file) throws IOException, SAXException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(Files.readAllBytes(file)))
                .get()) {
            Map<String, String> targets = pairs(zip, "_rels/workbook.xml.rels", "Relationship", "Id", "Target");
            List<String> strings = new ArrayList<>();
            parse(zip, "sharedStrings.xml", new Strings(strings));
            List<String> styles = new ArrayList<>();
            if (formats) {
                parse(zip, "styles.xml", new Styles(styles, whole));
            }
            Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
            for (var sheet : pairs(zip, "workbook.xml", "sheet", "name", "r:id").entrySet()) {
                Map<String, String> cells = new HashMap<>();
                parse(zip, targets.getOrDefault(sheet.getValue(), ""), new Cells(strings, styles, cells, whole));
                sheets.put(sheet.getKey(), cells);
            }
            return sheets;
        }
    }

    private Map<String, String> pairs(ZipFile zip, String part, String element, String key, String value)
            throws IOException, SAXException {
        Map<String, String> pairs = new LinkedHashMap<>();
        parse(zip, part, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals(element)) {
                    pairs.put(attributes.getValue(key), attributes.getValue(value));
                }
            }
        });
        return pairs;
    }

    private void parse(ZipFile zip, String part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream in = zip.getInputStream(zip.getEntry(FOLDER + part))) {
            parser.parse(new ByteArrayInputStream(in.readAllBytes()), handler);
        } catch (DoneException done) {
            // everything was read
        }
    }

    private static final class DoneException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DoneException() {
            super("done", null, false, false);
        }
    }

    private static final class Strings extends DefaultHandler {
        private final List<String> strings;
        private final StringBuilder text = new StringBuilder();

        Strings(List<String> strings) {
            this.strings = strings;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("si")) {
                text.setLength(0);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("si")) {
                strings.add(text.toString());
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }
    }

    /** The number format of each style of cells. */
    private static final class Styles extends DefaultHandler {
        private final List<String> styles;
        private final Map<String, String> codes = new HashMap<>();
        private final boolean whole;
        private boolean ofCells;

        Styles(List<String> styles, boolean whole) {
            this.styles = styles;
            this.whole = whole;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "numFmt" -> codes.put(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        String id = attributes.getValue("numFmtId");
                        styles.add(codes.getOrDefault(id, id));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                ofCells = false;
                if (!whole) {
                    throw new DoneException();
                }
            }
        }
    }

    private static final class Cells extends DefaultHandler {
        private final List<String> strings;
        private final List<String> styles;
        private final Map<String, String> cells;
        private final boolean whole;
        private final StringBuilder text = new StringBuilder();
        private String reference = "";
        private String format = "";
        private boolean shared;
        private boolean inValue;

        Cells(List<String> strings, List<String> styles, Map<String, String> cells, boolean whole) {
            this.whole = whole;
            this.strings = strings;
            this.styles = styles;
            this.cells = cells;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("c")) {
                reference = attributes.getValue("r");
                shared = "s".equals(attributes.getValue("t"));
                String style = attributes.getValue("s");
                format = style == null || styles.isEmpty() ? "" : styles.get(Integer.parseInt(style));
            } else if (name.equals("v")) {
                inValue = true;
                text.setLength(0);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("v")) {
                inValue = false;
                String content = text.toString();
                cells.put(
                        reference,
                        shared
                                ? strings.get(Integer.parseInt(content))
                                : format.endsWith("%") ? content + format : content);
            } else if (name.equals("sheetData") && !whole) {
                throw new DoneException();
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inValue) {
                text.append(characters, start, length);
            }
        }
    }
}
