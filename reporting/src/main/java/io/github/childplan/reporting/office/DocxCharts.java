package io.github.childplan.reporting.office;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.ChartSeries;
import io.github.childplan.reporting.render.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Charts that can be edited in the document, with their numbers in a workbook inside it. Results are columns or a line, targets marks. */
final class DocxCharts {

    private static final int EMU_PER_MM = 36_000;
    private static final int WIDTH = 160 * EMU_PER_MM;
    private static final int HEIGHT = 85 * EMU_PER_MM;
    /** So that two charts over years have room on a page with their tables. */
    private static final int LOW = 65 * EMU_PER_MM;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR_ALL = BigDecimal.valueOf(80);

    private static final int[] RESULTS = {0x0072B2, 0xD55E00, 0x007A5A, 0xA8508A};

    private final Locale language;

    DocxCharts(Language language) {
        this.language = Locale.forLanguageTag(DocxStyles.proofingTag(language));
    }

    void add(XWPFDocument document, Block.Chart chart) {
        try {
            XWPFChart drawn = document.createChart(WIDTH, chart.form() == Block.ChartForm.LINES ? LOW : HEIGHT);
            DocxText.centred(
                    document.getParagraphs().get(document.getParagraphs().size() - 1));
            draw(drawn, chart);
            drawn.getWorkbook().getProperties().getCoreProperties().setCreated(Optional.empty());
            drawn.getWorkbook().getProperties().getCoreProperties().setCreator("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the office library refused a chart of its own", e);
        }
    }

    private void draw(XWPFChart drawn, Block.Chart chart) {
        title(drawn, PlainText.of(chart.caption()));
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        bound(up, chart);
        List<ChartSeries> columns = chart.series().stream()
                .filter(series -> isColumn(chart, series))
                .toList();
        List<ChartSeries> lines = chart.series().stream()
                .filter(series -> !isColumn(chart, series))
                .toList();
        if (!columns.isEmpty()) {
            up.setCrossBetween(AxisCrossBetween.BETWEEN);
            XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, across, up);
            bars.setBarDirection(BarDirection.COL);
            fill(drawn, chart, columns, bars);
        }
        if (!lines.isEmpty()) {
            XDDFChartData strokes = drawn.createData(ChartTypes.LINE, across, up);
            strokes.setVaryColors(false);
            fill(drawn, chart, lines, strokes);
        }
    }

    /** Lets columns begin at 0, whatever the program that draws them prefers, and shares that come near it end at 100%. */
    private static void bound(XDDFValueAxis up, Block.Chart chart) {
        List<Cell.Amount> amounts = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(Cell.Amount.class::isInstance)
                .map(Cell.Amount.class::cast)
                .toList();
        BigDecimal most = amounts.stream()
                .map(Cell.Amount::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        if (chart.form() == Block.ChartForm.BARS
                && amounts.stream().allMatch(amount -> amount.value().signum() >= 0)) {
            up.setMinimum(0);
        }
        boolean shares = amounts.stream().allMatch(amount -> amount.suffix().equals("%"));
        if (shares && most.compareTo(ALL) <= 0 && most.compareTo(NEAR_ALL) > 0) {
            up.setMaximum(ALL.doubleValue());
        }
    }

    private void title(XWPFChart drawn, String text) {
        drawn.setTitleText(text);
        drawn.setTitleOverlay(false);
        XDDFTextRun run =
                drawn.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
        run.setFontSize((double) Measures.HEAD);
        run.setBold(true);
        run.setLanguage(language); // else that of the machine
        run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, Measures.FONT, null, null, null)});
    }

    private static boolean isColumn(Block.Chart chart, ChartSeries series) {
        return chart.form() == Block.ChartForm.BARS && series.role() == ChartSeries.Role.RESULT;
    }

    private void fill(XWPFChart drawn, Block.Chart chart, List<ChartSeries> which, XDDFChartData data) {
        String[] names = chart.categories().stream().map(PlainText::of).toArray(String[]::new);
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names, range(drawn, names.length, 0), 0);
        data.setVaryColors(false);
        for (ChartSeries series : which) {
            int column = chart.series().indexOf(series) + 1;
            Double[] values = series.points().stream()
                    .map(point ->
                            point instanceof Cell.Amount amount ? amount.value().doubleValue() : null)
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromArray(values, range(drawn, names.length, column), column);
            XDDFChartData.Series added = data.addSeries(categories, numbers);
            String name = PlainText.of(series.name());
            added.setTitle(name, drawn.setSheetTitle(name, column));
            look(added, series.role(), series.orderAmong(chart.series()), chart.form());
        }
        drawn.plot(data);
    }

    private static String range(XWPFChart drawn, int count, int column) {
        return drawn.formatRange(new CellRangeAddress(1, count, column, column));
    }

    /** Gives a series the colours that the pages on screen have, and a stroke or sign that needs no colour. */
    private static void look(XDDFChartData.Series series, ChartSeries.Role role, int order, Block.ChartForm form) {
        XDDFSolidFillProperties colour = new XDDFSolidFillProperties(XDDFColor.from(hex(role, order)));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(role == ChartSeries.Role.PATH ? MarkerStyle.NONE : marker(role, order));
            XDDFLineProperties stroke =
                    new XDDFLineProperties(form == Block.ChartForm.BARS ? new XDDFNoFillProperties() : colour);
            stroke.setWidth(2.0);
            if (role != ChartSeries.Role.RESULT) {
                stroke.setPresetDash(new XDDFPresetLineDash(
                        role == ChartSeries.Role.PATH ? PresetLineDash.SYSTEM_DOT : PresetLineDash.DASH));
            }
            line.setLineProperties(stroke);
            if (line.getCTLineSer().isSetMarker()) {
                CTShapeProperties sign = line.getCTLineSer().getMarker().addNewSpPr();
                sign.addNewSolidFill().addNewSrgbClr().setVal(hex(role, order));
            }
        } else {
            series.setFillProperties(colour);
        }
    }

    private static MarkerStyle marker(ChartSeries.Role role, int order) {
        if (role == ChartSeries.Role.TARGET) {
            return MarkerStyle.DIAMOND;
        }
        return switch (order % 4) {
            case 0 -> MarkerStyle.CIRCLE;
            case 1 -> MarkerStyle.SQUARE;
            case 2 -> MarkerStyle.TRIANGLE;
            default -> MarkerStyle.X;
        };
    }

    private static byte[] hex(ChartSeries.Role role, int order) {
        int rgb = switch (role) {
            case TARGET -> 0x1B1B1B;
            case PATH -> 0x6B6B6B;
            case RESULT -> RESULTS[order % RESULTS.length];
        };
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
