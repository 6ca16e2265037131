package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook. The office library takes the package apart; the sheets are parsed here, because its own
 * readers take NaN for a number, a missing text for an empty one and a column beyond the last for another column. Used once.
 */
final class WorkbookGrids {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ProblemPlace file;
    private final WorkbookXml xml = new WorkbookXml();
    private final WorkbookBudget budget;

    private WorkbookGrids(ProblemPlace file, FormLimits limits) {
        this.file = file;
        this.budget = new WorkbookBudget(file, limits);
    }

    static List<Grid> read(byte[] bytes, ProblemPlace file, FormLimits limits) throws UnusableFileException {
        WorkbookZip zip = WorkbookZip.unpack(bytes, file, limits);
        if (zip.kind() != FileKind.ZIP) {
            throw new UnusableFileException(FormProblems.kind(file, zip.kind()));
        }
        return new WorkbookGrids(file, limits).read(zip);
    }

    private List<Grid> read(WorkbookZip zip) throws UnusableFileException {
        try (OPCPackage parts = OPCPackage.open(zip)) {
            return sheets(workbook(parts));
        } catch (WorkbookBudget.StopException stopped) {
            throw new UnusableFileException(stopped.problem());
        } catch (InvalidFormatException | IOException | SAXException | RuntimeException damaged) {
            throw new UnusableFileException(zip.findDoctype()
                    .map(part -> Problem.of(ReportingProblem.XML_DOCTYPE)
                            .at(file)
                            .value(part)
                            .expected(text("form.expected.no-doctype"))
                            .build())
                    .orElseGet(() -> FormProblems.damaged(file, text("form.damaged.parts"))));
        }
    }

    private PackagePart workbook(OPCPackage parts) throws InvalidFormatException, UnusableFileException {
        PackageRelationship core = null;
        for (PackageRelationship one : parts.getRelationships()) {
            if (one.getRelationshipType().endsWith("/officeDocument")) {
                core = one;
            }
        }
        if (core == null) {
            throw new InvalidFormatException("no main part");
        }
        PackagePart workbook = parts.getPart(core);
        if (workbook == null) {
            throw new InvalidFormatException("main part is missing");
        }
        FileKind kind = kind(workbook.getContentType());
        if (kind != FileKind.ZIP) {
            throw new UnusableFileException(FormProblems.kind(file, kind));
        }
        return workbook;
    }

    private static FileKind kind(String type) {
        if (type.equals(XLSX)) {
            return FileKind.ZIP;
        }
        if (type.startsWith("application/vnd.ms-excel.sheet.binary")) {
            return FileKind.XLSB;
        }
        if (type.contains("macroEnabled") && type.contains("excel")) {
            return FileKind.XLSM;
        }
        if (type.contains("spreadsheetml.template")) {
            return FileKind.XLTX;
        }
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return FileKind.DOCX;
        }
        return type.contains("presentationml") || type.contains("powerpoint") ? FileKind.PPTX : FileKind.OTHER_ZIP;
    }

    private List<Grid> sheets(PackagePart workbook)
            throws IOException, SAXException, InvalidFormatException, UnusableFileException {
        Outline outline = new Outline();
        xml.parse(workbook.getInputStream(), outline);
        WorkbookStrings strings = new WorkbookStrings(budget);
        parse(workbook, "/sharedStrings", strings);
        WorkbookFormats formats = new WorkbookFormats(budget);
        parse(workbook, "/styles", formats);
        List<Grid> grids = new ArrayList<>();
        for (Map.Entry<String, String> sheet : outline.sheets) {
            PackageRelationship to = workbook.getRelationship(sheet.getValue());
            if (to == null) {
                throw new InvalidFormatException("sheet is missing");
            }
            if (to.getRelationshipType().endsWith("Macrosheet")) {
                throw new UnusableFileException(FormProblems.kind(file, FileKind.XLSM));
            }
            if (to.getRelationshipType().endsWith("/worksheet")) {
                Grid grid = new Grid(file, Optional.of(sheet.getKey()), outline.days1904);
                xml.parse(
                        workbook.getRelatedPart(to).getInputStream(),
                        new WorkbookSheet(grid, strings.strings(), formats, budget));
                grids.add(grid);
            }
        }
        return grids;
    }

    private void parse(PackagePart workbook, String relation, DefaultHandler handler)
            throws IOException, SAXException, InvalidFormatException {
        for (PackageRelationship one : workbook.getRelationships()) {
            if (one.getRelationshipType().endsWith(relation)) {
                xml.parse(workbook.getRelatedPart(one).getInputStream(), handler);
                return;
            }
        }
    }

    /** The names of the sheets with the ids of their parts, and from which day days are counted. */
    private static final class Outline extends DefaultHandler {

        private final List<Map.Entry<String, String>> sheets = new ArrayList<>();
        private boolean days1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                days1904 = WorkbookXml.yes(attributes, "date1904");
            }
            String title = attributes.getValue("", "name");
            if (name.equals("sheet") && title != null) {
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                        sheets.add(Map.entry(title, attributes.getValue(i)));
                    }
                }
            }
        }
    }
}
