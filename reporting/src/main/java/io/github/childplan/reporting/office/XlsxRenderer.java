package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.DataTable;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.render.CellText;
import io.github.childplan.reporting.render.PlainText;
import io.github.childplan.reporting.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the tables of a document as a workbook, one sheet a table, for whoever calculates on: numbers are numbers with the
 * decimals of the document, days are days, counts of counts are two columns, and no text is ever a formula. The caption stands
 * above each table with the name of the audience and the warnings of the document, its header row stays in view and repeats on paper.
 *
 * <p>The file has no time of writing and no name of a person, so the same document gives the same bytes. Needs the office
 * library. Immutable and thread-safe.
 */
public final class XlsxRenderer implements Renderer {

    private static final XlsxRenderer STANDARD = new XlsxRenderer();

    private XlsxRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static XlsxRenderer standard() {
        return STANDARD;
    }

    /**
     * Writes the tables of a document.
     *
     * @param document the document
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the document has no table, because a workbook must have a sheet
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        List<DataTable> tables = DataTable.all(document);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException(
                    "document '" + document.title() + "' had no table, must have one to be a workbook");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
            core.setTitle(PlainText.of(document.title()));
            core.setCreator("");
            core.setCreated(Optional.empty());
            workbook.getProperties().getExtendedProperties().setApplication("childplan");
            XlsxStyles styles = new XlsxStyles(workbook);
            CellText words = new CellText(document.language());
            SheetNames names = new SheetNames();
            for (DataTable table : tables) {
                XSSFSheet sheet = workbook.createSheet(names.next(table.caption()));
                int header = new XlsxSheet(sheet, styles, words).fill(table, document);
                page(sheet, header);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(OfficeZip.withoutTimes(bytes.toByteArray()));
        }
    }

    private static void page(XSSFSheet sheet, int header) {
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setPageOrder(PageOrder.OVER_THEN_DOWN);
    }
}
