package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The blocks of one page in HTML. It numbers the charts of the page, so it is used once and not thread-safe. */
final class HtmlBlocks implements Block.Cases<String> {

    private static final LocalizedText FIGURES = LocalizedText.of("Số liệu của biểu đồ", "The figures of the chart");

    private final Language language;
    private final CellText words;
    private int charts;

    HtmlBlocks(Language language) {
        this.language = language;
        this.words = new CellText(language);
    }

    String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        blocks.forEach(block -> html.append(block.match(this)));
        return html.toString();
    }

    @Override
    public String chart(Block.Chart chart) {
        charts++;
        return "<figure>\n<figcaption>" + HtmlText.escape(chart.caption()) + "</figcaption>\n"
                + SvgChart.of(chart, language, charts)
                + "<details open=\"\">\n<summary>" + FIGURES.in(language) + "</summary>\n"
                + table(chart.table()) + "</details>\n</figure>\n";
    }

    @Override
    public String heading(Block.Heading heading) {
        String name = "h" + (heading.level() + 1);
        return "<" + name + ">" + HtmlText.escape(heading.text()) + "</" + name + ">\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + HtmlText.escape(paragraph.text()) + "</p>\n";
    }

    @Override
    public String items(Block.Items items) {
        return items.texts().stream()
                .map(text -> "<li>" + HtmlText.escape(text) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    @Override
    public String notice(Block.Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        return "<p class=\"notice " + kind + "\" role=\"note\">" + HtmlText.escape(notice.text()) + "</p>\n";
    }

    @Override
    public String table(Block.Table table) {
        String caption = HtmlText.escape(table.caption());
        StringBuilder html = new StringBuilder("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(caption)
                .append("\">\n<table>\n<caption>")
                .append(caption)
                .append("</caption>\n<thead>\n<tr>");
        for (Column column : table.columns()) {
            html.append("<th scope=\"col\"")
                    .append(column.role() == Column.Role.NUMBER ? " class=\"number\">" : ">")
                    .append(HtmlText.escape(column.title()))
                    .append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(html, table.columns(), row));
        return html.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private void row(StringBuilder html, List<Column> columns, List<Cell> row) {
        html.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            Column.Role role = columns.get(i).role();
            String name = role == Column.Role.ROW_HEADER ? "th" : "td";
            html.append('<')
                    .append(name)
                    .append(role == Column.Role.ROW_HEADER ? " scope=\"row\"" : "")
                    .append(" data-label=\"")
                    .append(HtmlText.escape(columns.get(i).title()))
                    .append('"')
                    .append(role == Column.Role.NUMBER ? " class=\"number\"" : "")
                    .append('>')
                    .append(content(row.get(i)))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        html.append("</tr>\n");
    }

    private String content(Cell cell) {
        String text = HtmlText.escape(cell.match(words));
        if (cell instanceof Cell.Status status) {
            String tone = status.tone().name().toLowerCase(Locale.ROOT);
            return "<span class=\"status " + tone + "\"><span aria-hidden=\"true\">" + CellText.sign(status.tone())
                    + "</span> " + HtmlText.escape(status.label()) + "</span>";
        }
        if (cell instanceof Cell.Missing) {
            return "<span class=\"missing\">" + text + "</span>";
        }
        if (cell instanceof Cell.Suppressed) {
            return "<span class=\"suppressed\">" + text + "</span>";
        }
        if (cell instanceof Cell.Quote quote) {
            return "<q lang=\"" + quote.language().tag() + "\">" + HtmlText.escape(quote.words()) + "</q>";
        }
        return cell instanceof Cell.Day day ? "<time datetime=\"" + day.date() + "\">" + text + "</time>" : text;
    }
}
