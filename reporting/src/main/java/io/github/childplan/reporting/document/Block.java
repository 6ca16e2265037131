package io.github.childplan.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of a document. Immutable and thread-safe; implemented by this library only. A new kind is a new method of {@link
 * Cases} and a new major version.
 */
public sealed interface Block {

    /**
     * Returns what the method for this kind returns.
     *
     * @param cases one method per kind
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * One method per kind of block. Its methods run in the calling thread.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * A heading.
         *
         * @param heading the block
         * @return the answer
         */
        R heading(Heading heading);

        /**
         * A paragraph.
         *
         * @param paragraph the block
         * @return the answer
         */
        R paragraph(Paragraph paragraph);

        /**
         * A list.
         *
         * @param items the block
         * @return the answer
         */
        R items(Items items);

        /**
         * A table.
         *
         * @param table the block
         * @return the answer
         */
        R table(Table table);

        /**
         * A notice.
         *
         * @param notice the block
         * @return the answer
         */
        R notice(Notice notice);

        /**
         * A chart.
         *
         * @param chart the block
         * @return the answer
         */
        R chart(Chart chart);
    }

    /**
     * A heading below the title of the document. Immutable and thread-safe.
     *
     * @param level 1 for a chapter, up to 4
     * @param text the text
     */
    record Heading(int level, String text) implements Block {

        /** The deepest level. */
        public static final int MAX_LEVEL = 4;

        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException if it is not within 1 to 4
         */
        public Heading {
            Objects.requireNonNull(text, "text");
            if (level < 1 || level > MAX_LEVEL) {
                throw new IllegalArgumentException("level was " + level + ", must be 1 to " + MAX_LEVEL);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A paragraph. Immutable and thread-safe.
     *
     * @param text the text
     */
    record Paragraph(String text) implements Block {
        /** Checks that the text is there. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * A list without numbers. Immutable and thread-safe.
     *
     * @param texts one text per item, at least one
     */
    record Items(List<String> texts) implements Block {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Items {
            texts = List.copyOf(texts);
            if (texts.isEmpty()) {
                throw new IllegalArgumentException("texts were empty, must be at least one");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * A table with a caption, a header row and rows of typed cells. Immutable and thread-safe.
     *
     * @param caption what the table shows
     * @param columns the columns, at least one
     * @param rows the rows, each with one cell per column; none for a table that has nothing to show
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no column, or a row has another number of cells
         */
        public Table {
            Objects.requireNonNull(caption, "caption");
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("columns of the table '" + caption + "' were empty");
            }
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of the table '" + caption + "' had " + row.size()
                            + " cells, must have " + columns.size());
                }
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * Something the reader must not miss, such as that the figures are made up. Immutable and thread-safe.
     *
     * @param kind how it is meant
     * @param text the text
     */
    record Notice(NoticeKind kind, String text) implements Block {
        /** Checks that nothing is null. */
        public Notice {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notice(this);
        }
    }

    /**
     * A chart. It is also a table: {@link #table()} has every number of the picture, for readers and formats without pictures. Immutable and thread-safe.
     *
     * @param caption what the chart shows
     * @param form how it is drawn
     * @param axis what the categories are, such as "Year"
     * @param categories the places on the axis in order, such as the years, at least one
     * @param series what is drawn over them, at least one, each with one point per category
     */
    record Chart(String caption, ChartForm form, String axis, List<String> categories, List<ChartSeries> series)
            implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no category or no series, or a series has another number of points
         */
        public Chart {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(axis, "axis");
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            if (categories.isEmpty() || series.isEmpty()) {
                throw new IllegalArgumentException(
                        "chart '" + caption + "' had no categories or no series, must have at least one of each");
            }
            for (ChartSeries one : series) {
                if (one.points().size() != categories.size()) {
                    throw new IllegalArgumentException("series '" + one.name() + "' of the chart '" + caption + "' had "
                            + one.points().size() + " points, must have " + categories.size());
                }
            }
        }

        /**
         * Returns the chart as a table: a row for each category, a column for each series.
         *
         * @return the table, with the caption of the chart
         */
        public Table table() {
            List<Column> columns = new ArrayList<>(List.of(Column.rowHeader(axis)));
            series.forEach(one -> columns.add(Column.number(one.name())));
            List<List<Cell>> rows = new ArrayList<>();
            for (int i = 0; i < categories.size(); i++) {
                List<Cell> row = new ArrayList<>(List.of(Cell.text(categories.get(i))));
                for (ChartSeries one : series) {
                    row.add(one.points().get(i));
                }
                rows.add(row);
            }
            return new Table(caption, columns, rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.chart(this);
        }
    }

    /** How a chart is drawn. Thread-safe. */
    enum ChartForm {
        /** A bar for each point of a result; a target is a mark across the bar. For places or targets side by side. */
        BARS,
        /** A line through the points of each series. For a trend over years. */
        LINES
    }

    /** How a notice is meant. Thread-safe. */
    enum NoticeKind {
        /** For information. */
        NOTE,
        /** A warning. */
        WARNING
    }
}
