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
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads the sheets of a workbook that anybody may have sent. The readers of the office library are not meant for that: they
 * take NaN for a number, a missing text for an empty one and a column beyond the last for another column, bound files by
 * limits of the whole program, and log what they meet. So the few parts that a form needs are parsed here. Used once.
 */
final class WorkbookGrids {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ProblemPlace file;
    private final WorkbookXml xml;
    private final WorkbookBudget budget;
    private final WorkbookParts parts;

    private WorkbookGrids(WorkbookXml xml, WorkbookZip zip, ProblemPlace file, FormLimits limits) {
        this.xml = xml;
        this.file = file;
        this.budget = new WorkbookBudget(file, limits);
        this.parts = new WorkbookParts(zip, xml, budget);
    }

    static List<Grid> read(WorkbookXml xml, byte[] bytes, ProblemPlace file, FormLimits limits)
            throws UnusableFileException {
        WorkbookZip zip = WorkbookZip.unpack(bytes, file, limits);
        if (zip.kind() != FileKind.ZIP) {
            throw new UnusableFileException(FormProblems.kind(file, zip.kind()));
        }
        try {
            return new WorkbookGrids(xml, zip, file, limits).read();
        } catch (WorkbookBudget.StopException stopped) {
            throw new UnusableFileException(stopped.problem());
        } catch (IOException | SAXException damaged) {
            throw new UnusableFileException(zip.findDoctype()
                    .map(part -> Problem.of(ReportingProblem.XML_DOCTYPE)
                            .at(file)
                            .value(part)
                            .expected(text("form.expected.no-doctype"))
                            .build())
                    .orElseGet(() -> FormProblems.damaged(file, text("form.damaged.parts"))));
        }
    }

    private List<Grid> read() throws IOException, SAXException, UnusableFileException {
        String workbook = parts.main();
        FileKind kind = kind(parts.type(workbook));
        if (kind != FileKind.ZIP) {
            throw new UnusableFileException(FormProblems.kind(file, kind));
        }
        Outline outline = new Outline(budget);
        xml.parse(parts.bytes(workbook), outline);
        List<WorkbookParts.Relation> relations = parts.relations(workbook);
        WorkbookStrings strings = new WorkbookStrings(budget);
        parse(relations, "/sharedStrings", strings);
        WorkbookFormats formats = new WorkbookFormats(budget);
        parse(relations, "/styles", formats);
        List<Grid> grids = new ArrayList<>();
        for (Map.Entry<String, String> sheet : outline.sheets) {
            WorkbookParts.Relation to = relations.stream()
                    .filter(relation -> relation.id().equals(sheet.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new IOException("sheet is missing"));
            if (to.type().endsWith("Macrosheet")) {
                throw new UnusableFileException(FormProblems.kind(file, FileKind.XLSM));
            }
            if (to.type().endsWith("/worksheet")) {
                Grid grid = new Grid(file, Optional.of(sheet.getKey()), outline.days1904);
                xml.parse(parts.bytes(to.target()), new WorkbookSheet(grid, strings.strings(), formats, budget));
                grids.add(grid);
            }
        }
        return grids;
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

    private void parse(List<WorkbookParts.Relation> relations, String type, WorkbookHandler handler)
            throws IOException, SAXException {
        for (WorkbookParts.Relation one : relations) {
            if (one.type().endsWith(type)) {
                xml.parse(parts.bytes(one.target()), handler);
                return;
            }
        }
    }

    /** The names of the sheets with the ids of their parts, and from which day days are counted. */
    private static final class Outline extends WorkbookHandler {

        private final List<Map.Entry<String, String>> sheets = new ArrayList<>();
        private boolean days1904;

        Outline(WorkbookBudget budget) {
            super(budget);
        }

        @Override
        void start(String name, Attributes attributes) {
            if (name.equals("workbookPr")) {
                days1904 = WorkbookXml.yes(attributes, "date1904");
            }
            String title = attributes.getValue("", "name");
            if (name.equals("sheet") && title != null) {
                for (int i = 0; i < attributes.getLength(); i++) {
                    if (attributes.getLocalName(i).equals("id")
                            && !attributes.getURI(i).isEmpty()) {
                        sheets.add(Map.entry(title, attributes.getValue(i)));
                    }
                }
            }
        }
    }
}
