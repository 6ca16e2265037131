package io.github.childplan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads all cells of a workbook with the event reader of Apache POI, as its guide shows. */
final class PoiEvents {

    private PoiEvents() {}

    static long cells(InputStream workbook) throws IOException, SAXException, OpenXML4JException {
        long cells = 0;
        try (OPCPackage file = OPCPackage.open(workbook)) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
                Map<String, String> contents = new HashMap<>();
                try (InputStream sheet = sheets.next()) {
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Contents(contents), false));
                    parser.parse(new InputSource(sheet));
                } catch (javax.xml.parsers.ParserConfigurationException impossible) {
                    throw new IllegalStateException(impossible);
                }
                cells += contents.size();
            }
        }
        return cells;
    }

    private record Contents(Map<String, String> cells) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, @Nullable String shown, @Nullable XSSFComment comment) {
            if (shown != null) {
                cells.put(reference, shown);
            }
        }
    }
}
