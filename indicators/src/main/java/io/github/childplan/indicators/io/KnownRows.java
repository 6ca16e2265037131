package io.github.childplan.indicators.io;

import io.github.childplan.indicators.csv.CsvScanner;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.table.ObservationTableBuilder;
import io.github.childplan.indicators.table.RowMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows whose cells have all been read before, if not together, and were right: they go into a table without being read anew.
 *
 * <p>This is no second set of rules. A row that {@link FigureRow} read without any problem tells what its cells stand for,
 * each together with those it depends on: an indicator with its period, a place with its period, a rate with indicator and
 * period, everything else by itself. Counts are told apart by {@link FigureRules#surelyRight}. Used once and not thread-safe.
 */
final class KnownRows {

    private static final int MAX_TEXTS = 1 << 15;
    private static final int MAX_PERIODS = 1 << 9;
    private static final int FEW = 1 << 4;

    /** What an indicator and a period stand for. */
    private record Subject(int indicator, int period, int definition, boolean rate) {}

    private final ObservationTableBuilder table;
    private final IndicatorCatalog catalog;
    private final int width;
    private final Column indicators;
    private final Column places;
    private final Column periods;
    private final Column breakdowns;
    private final Column rates;
    private final Column sources;
    private final Column statuses;
    private final Column days;
    private final Column finalities;
    private final Column audiences;
    private final int numerator;
    private final int denominator;
    private final int[] seldom;
    private final List<Indicator> definitions = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<MeasuredValue.Stated> stated = new ArrayList<>();
    private final PairMemo subjectNumbers = new PairMemo();
    private final PairMemo statedNumbers = new PairMemo();
    private final PairMemo placeCodes = new PairMemo();
    private final PairMemo breakdownCodes = new PairMemo();
    private final Map<Long, Integer> markCodes = new HashMap<>();
    private long lastMarkTexts = TextCodes.NONE;
    private int lastMarks;

    KnownRows(List<String> columns, IndicatorCatalog catalog, ObservationTableBuilder table) {
        this.table = table;
        this.catalog = catalog;
        this.width = columns.size();
        this.indicators = new Column(columns.indexOf("indicator"), MAX_TEXTS);
        this.places = new Column(columns.indexOf("place"), MAX_TEXTS);
        this.periods = new Column(columns.indexOf("period"), MAX_PERIODS);
        this.breakdowns = new Column(columns.indexOf("breakdown"), MAX_TEXTS);
        this.rates = new Column(columns.indexOf("rate"), MAX_TEXTS);
        this.sources = new Column(columns.indexOf("source"), MAX_TEXTS);
        this.statuses = new Column(columns.indexOf("status"), FEW);
        this.days = new Column(columns.indexOf("known"), MAX_TEXTS);
        this.finalities = new Column(columns.indexOf("finality"), FEW);
        this.audiences = new Column(columns.indexOf("audience"), FEW);
        this.numerator = columns.indexOf("numerator");
        this.denominator = columns.indexOf("denominator");
        this.seldom = Stream.concat(FiguresCsv.OF_A_RATE.stream(), Stream.of("suppressed"))
                .mapToInt(columns::indexOf)
                .filter(column -> column >= 0)
                .toArray();
    }

    /** Adds a row if all of it is known. */
    boolean add(CsvScanner row) {
        if (row.fields() != width || row.fault().isPresent() || !blank(row, seldom) || audiences.find(row) < 0) {
            return false;
        }
        int period = periods.find(row);
        int number = subjectNumbers.find(indicators.find(row), period);
        int place = placeCodes.find(places.find(row), period);
        int breakdown = breakdownCodes.find(breakdowns.find(row), 0);
        if ((number | place | breakdown) < 0) {
            return false;
        }
        Subject subject = subjects.get(number);
        return row.blank(rates.index())
                ? addCounts(row, subject, place, breakdown)
                : addRate(row, subject, place, breakdown);
    }

    /** Remembers what the cells of a row stand for that was read without a problem. */
    void learn(CsvScanner row, Observation figure) {
        int period = periods.code(row);
        Indicator definition =
                catalog.find(figure.indicator(), figure.period().lastDay()).orElseThrow();
        int number = number(definition);
        learnSubject(row, period, figure, definition, number);
        placeCodes.put(places.code(row), period, table.place(figure.place()));
        breakdownCodes.put(breakdowns.code(row), 0, table.breakdown(figure.breakdown()));
        audiences.code(row);
        learnMarks(row, figure);
        if (blank(row, seldom) && figure.value() instanceof MeasuredValue.Stated rate) {
            learnRate(row, number, rate);
        }
    }

    private void learnSubject(CsvScanner row, int period, Observation figure, Indicator definition, int number) {
        int indicator = indicators.code(row);
        if (indicator != TextCodes.NONE
                && period != TextCodes.NONE
                && subjectNumbers.find(indicator, period) == TextCodes.NONE) {
            subjectNumbers.put(indicator, period, subjects.size());
            subjects.add(new Subject(
                    table.indicator(figure.indicator()),
                    table.period(figure.period()),
                    number,
                    definition.unit().kind().rate()));
        }
    }

    private void learnRate(CsvScanner row, int definition, MeasuredValue.Stated rate) {
        int text = rates.code(row);
        if (text != TextCodes.NONE && statedNumbers.find(text, definition) == TextCodes.NONE) {
            statedNumbers.put(text, definition, stated.size());
            stated.add(rate);
        }
    }

    private boolean addCounts(CsvScanner row, Subject subject, int place, int breakdown) {
        long part = row.count(numerator);
        long whole = row.count(denominator);
        int marks = marks(row);
        if (marks == TextCodes.NONE
                || part == CsvScanner.NO_COUNT
                || whole == CsvScanner.NO_COUNT
                || !FigureRules.surelyRight(part, whole, subject.rate())) {
            return false;
        }
        table.add(place, subject.indicator(), subject.period(), breakdown, part, whole, marks, row.line());
        return true;
    }

    private boolean addRate(CsvScanner row, Subject subject, int place, int breakdown) {
        int rate = statedNumbers.find(rates.find(row), subject.definition());
        int marks = marks(row);
        if (rate == TextCodes.NONE || marks == TextCodes.NONE || !row.blank(numerator) || !row.blank(denominator)) {
            return false;
        }
        table.add(place, subject.indicator(), subject.period(), breakdown, stated.get(rate), marks, row.line());
        return true;
    }

    private void learnMarks(CsvScanner row, Observation figure) {
        sources.code(row);
        statuses.code(row);
        days.code(row);
        finalities.code(row);
        long texts = markTexts(row);
        if (texts != TextCodes.NONE) {
            markCodes.put(texts, table.marks(RowMarks.of(figure)));
        }
    }

    private int marks(CsvScanner row) {
        long texts = markTexts(row);
        if (texts != lastMarkTexts) {
            Integer known = texts == TextCodes.NONE ? null : markCodes.get(texts);
            if (known == null) {
                return TextCodes.NONE;
            }
            lastMarkTexts = texts;
            lastMarks = known;
        }
        return texts == TextCodes.NONE ? TextCodes.NONE : lastMarks;
    }

    /** Returns the codes of all texts that make the marks in one number, or {@link TextCodes#NONE} if one is not known. */
    private long markTexts(CsvScanner row) {
        int source = sources.find(row);
        int day = days.find(row);
        int status = statuses.find(row);
        int finality = finalities.find(row);
        if ((source | day | status | finality) < 0) {
            return TextCodes.NONE;
        }
        long texts = (((long) source * MAX_TEXTS + day) * FEW + status) * FEW + finality;
        return row.blank(rates.index()) ? texts * 2 : texts * 2 + 1;
    }

    private int number(Indicator definition) {
        int known = definitions.indexOf(definition);
        if (known < 0) {
            definitions.add(definition);
        }
        return known < 0 ? definitions.size() - 1 : known;
    }

    private static boolean blank(CsvScanner row, int[] columns) {
        for (int column : columns) {
            if (!row.blank(column)) {
                return false;
            }
        }
        return true;
    }

    /** A column of the file, or one that it does not have, and the codes of its texts. */
    private static final class Column {
        private final int index;
        private final TextCodes texts;

        Column(int index, int capacity) {
            this.index = index;
            this.texts = new TextCodes(index < 0 ? 1 : capacity);
        }

        int index() {
            return index;
        }

        int find(CsvScanner row) {
            return index < 0 ? 0 : texts.find(row, index);
        }

        /** Gives the text of the field a code, if there is room. */
        int code(CsvScanner row) {
            return index < 0 ? 0 : texts.code(row, index);
        }
    }
}
