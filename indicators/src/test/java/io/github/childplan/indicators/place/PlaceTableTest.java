package io.github.childplan.indicators.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row that cannot be used is reported with its line, and the others are still read. */
class PlaceTableTest {

    private static final String HEADER = String.join(",", PlaceRegistry.COLUMNS);
    private static final String DISTRICT = row("id=d", "level=district", "to=2025-06-30");

    @Test
    void readsAFileWithoutProblems() throws IOException {
        WithProblems<PlaceRegistry> places = read(DISTRICT, row("id=c", "parent=d", "to=2025-06-30"));
        assertThat(places.problems()).isEmpty();
        assertThat(ids(places)).containsExactly("d", "c");
    }

    @Test
    void aHeaderWithoutRowsIsAnEmptyRegistry() throws IOException {
        assertThat(read().problems()).isEmpty();
        assertThat(ids(read())).isEmpty();
    }

    @Test
    void anEmptyFileAndAWrongHeaderAreRefused() throws IOException {
        for (String text : List.of("", "id,level\n", "\"id\n")) {
            WithProblems<PlaceRegistry> places = PlaceRegistry.read(new StringReader(text), "p.csv");
            assertThat(places.result()).isEmpty();
            assertThat(places.problems()).hasSize(1);
        }
        assertThat(problems(PlaceRegistry.read(new StringReader("id,level\n"), "p.csv")))
                .containsExactly(
                        "p.csv, line 1: CP-2004 The header is \"id,level\", must be id,level,kind,kind_en,name,name_en,"
                                + "aliases,codes,parent,from,to,succession,predecessors,area_km2,population,seat,"
                                + "facts_source,began_by,ended_by,source,certainty,note");
    }

    @Test
    void aRaggedRowIsLeftOut() throws IOException {
        WithProblems<PlaceRegistry> places = read(DISTRICT, "c,commune", row("id=e") + ",", row("id=f"));
        assertThat(ids(places)).containsExactly("d", "f");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3: CP-2007 The row has 2 fields, must have 22 as the header has",
                        "p.csv, line 4: CP-2007 The row has 23 fields, must have 22 as the header has");
    }

    @Test
    void anUnclosedQuoteEndsTheFile() throws IOException {
        WithProblems<PlaceRegistry> places = read(DISTRICT, "c,\"commune,xã", row("id=f"));
        assertThat(ids(places)).containsExactly("d");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3: CP-2006 Field 2 is not CSV, must be comma-separated values after RFC 4180: the quotation mark that opens this"
                                + " field is never closed");
        assertThat(places.problems().get(0).describe(Language.VI))
                .isEqualTo(
                        "p.csv, line 3: CP-2006 Ô 2 không đúng dạng CSV, cần các giá trị ngăn bằng dấu phẩy theo RFC 4180: dấu ngoặc kép mở ở ô này không được"
                                + " đóng lại");
    }

    @Test
    void textBehindAQuoteCostsOneRow() throws IOException {
        WithProblems<PlaceRegistry> places = read("\"c\"x,commune", row("id=f"));
        assertThat(ids(places)).containsExactly("f");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 2: CP-2006 Field 1 is not CSV, must be comma-separated values after RFC 4180: only a separator or the end of the line"
                                + " may follow the closing quotation mark");
    }

    @Test
    void anUnknownParentIsReportedWithTheNearest() throws IOException {
        WithProblems<PlaceRegistry> places =
                read(row("id=dd", "level=district"), row("id=c", "parent=de"), row("id=f"));
        assertThat(ids(places)).containsExactly("dd", "f");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3, parent: CP-2309 The parent \"de\" is no usable place of these data; nearest: dd");
    }

    @Test
    void aPlaceBelowOneThatIsLeftOutIsLeftOutAsWell() throws IOException {
        WithProblems<PlaceRegistry> places =
                read(row("id=c", "parent=d"), row("id=d", "level=district", "parent=nowhere"), row("id=far-away-land"));
        assertThat(ids(places)).containsExactly("far-away-land");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 2, parent: CP-2309 The parent \"d\" is no usable place of these data; nearest: none",
                        "p.csv, line 3, parent: CP-2309 The parent \"nowhere\" is no usable place of these data; nearest: none");
    }

    @Test
    void aParentMustBeOfAHigherLevel() throws IOException {
        WithProblems<PlaceRegistry> places = read(row("id=c"), row("id=e", "parent=c"));
        assertThat(ids(places)).containsExactly("c");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3, parent: CP-2310 The parent \"c\" is a commune, must be above a commune");
    }

    @Test
    void overlappingVersionsAreRefused() throws IOException {
        WithProblems<PlaceRegistry> places =
                read(row("id=c", "to=2025-06-30"), row("id=c", "from=2025-06-30"), row("id=c", "from=2025-07-01"));
        assertThat(ids(places)).containsExactly("c");
        assertThat(places.orElseThrow().find(PlaceId.of("c")).orElseThrow().versions())
                .hasSize(2);
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3, id: CP-2307 The place \"c\" has overlapping versions: from 30 June 2025 here"
                                + " and until 30 June 2025 in line 2");
        assertThat(places.problems().get(0).describe(Language.VI))
                .isEqualTo(
                        "p.csv, line 3, id: CP-2307 Đơn vị \"c\" có hai phiên bản chồng ngày: từ 30/06/2025 ở đây và đến"
                                + " hết 30/06/2025 ở dòng 2");
    }

    @Test
    void anEndBeforeTheStartIsRefused() throws IOException {
        assertThat(problems(read(row("id=c", "from=2025-07-01", "to=2025-06-30"))))
                .containsExactly(
                        "p.csv, line 2, to: CP-2305 The last day 2025-06-30 is before the first day 2025-07-01");
        assertThat(read(row("id=c", "from=2025-07-01", "to=2025-07-01")).problems())
                .isEmpty();
    }

    @Test
    void twoVersionsThatBeginOnOneDayAreRefused() throws IOException {
        assertThat(problems(read(
                        row("id=c", "from=2025-07-01"),
                        row("id=c", "from=2025-07-01"),
                        row("id=e", "to=2025-06-30"),
                        row("id=e"))))
                .containsExactly(
                        "p.csv, line 3, id: CP-2306 The place \"c\" has two versions that begin on the same day (1 July 2025),"
                                + " first in line 2",
                        "p.csv, line 5, id: CP-2306 The place \"e\" has two versions that begin on the same day (days"
                                + " unknown), first in line 4");
    }

    @Test
    void aChangeOfLevelIsRefused() throws IOException {
        assertThat(problems(read(row("id=c", "to=2025-06-30"), row("id=c", "level=district", "from=2025-07-01"))))
                .containsExactly(
                        "p.csv, line 3, id: CP-2308 The place \"c\" is a district here and a commune in line 2; a"
                                + " change of level makes a new place");
    }

    @Test
    void anUnknownPredecessorCostsTheSuccessionOnly() throws IOException {
        WithProblems<PlaceRegistry> places = read(
                row("id=old-place", "to=2025-06-30"),
                row("id=new-place", "from=2025-07-01", "succession=merger", "predecessors=old-place;old-plase"));
        assertThat(ids(places)).containsExactly("old-place", "new-place");
        assertThat(places.orElseThrow().originOf(PlaceId.of("new-place"))).isEmpty();
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 3, predecessors: CP-2311 The predecessor \"old-plase\" is no usable place of"
                                + " these data, so the succession is left out; nearest: old-place; new-place");
    }

    @Test
    void daysThatDoNotFitAreWarnings() throws IOException {
        WithProblems<PlaceRegistry> places = read(
                row("id=d", "level=district", "from=2012-11-02", "to=2025-06-30"),
                row("id=c", "parent=d", "codes=vn-gso:1"),
                row("id=e", "parent=d", "from=2011-01-01", "to=2025-06-30", "codes=vn-gso:1"),
                row("id=f", "parent=d", "to=2025-12-31"),
                row("id=g", "from=2025-07-01", "succession=merger", "predecessors=c;e"),
                row("id=h", "from=2010-07-01", "succession=split", "predecessors=e"));
        assertThat(ids(places)).containsExactly("d", "c", "e", "f", "g", "h");
        assertThat(places.partial()).isFalse();
        assertThat(problems(places))
                .containsExactly(
                        "p.csv, line 4, parent: CP-2312 The parent \"d\" does not exist on 1 January 2011, a day of the place"
                                + " \"e\"",
                        "p.csv, line 4, codes: CP-2314 The code \"vn-gso:1\" is given to \"e\" and to \"c\" on the same day"
                                + " (line 3)",
                        "p.csv, line 5, parent: CP-2312 The parent \"d\" does not exist on 31 December 2025, a day of the"
                                + " place \"f\"",
                        "p.csv, line 6, predecessors: CP-2313 The predecessor \"c\" should end on 30 June 2025 for the merger"
                                + " of 1 July 2025",
                        "p.csv, line 7, predecessors: CP-2313 The predecessor \"e\" should exist on 30 June 2010 for the"
                                + " split of 1 July 2010");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id=03433 | column 1, id | The id was \"03433\", must be the id of a place, lower-case letters and digits, such as muong-te-district",
                "id= | column 1, id | The id was \"\", must be the id of a place, lower-case letters and digits, such as muong-te-district",
                "level=xã | column 2, level | The level was \"xã\", must be country, province, district or commune",
                "kind= | column 3, kind | The kind was \"\", must be the kind of unit, such as xã",
                "kind_en= | column 4, kind_en | The kind_en was \"\", must be the kind of unit in English, such as commune",
                "name= | column 5, name | The name was \"\", must be the official name with its kind, such as Xã Pa Ủ",
                "name_en= | column 6, name_en | The name_en was \"\", must be the English name, such as Pa Ủ commune",
                "aliases=a;; | column 7, aliases | The aliases was \"a;;\", must be other spellings, joined by semicolons",
                "codes=03433 | column 8, codes | The codes was \"03433\", must be codes of the form scheme:code, joined by semicolons, such as vn-gso:03433",
                "parent=Mường Tè | column 9, parent | The parent was \"Mường Tè\", must be the id of the parent, or blank",
                "from=1/7/2025 | column 10, from | The from was \"1/7/2025\", must be the first day, such as 2025-07-01, or blank",
                "to=2025-06-31 | column 11, to | The to was \"2025-06-31\", must be the last day, such as 2025-06-30, or blank",
                "succession=merged | column 12, succession | The succession was \"merged\", must be merger, split or parts where there are predecessors, else blank",
                "succession=merger | column 13, predecessors | The predecessors was \"\", must be the ids of the predecessors, each once, joined by semicolons, where succession is given; one for a split",
                "predecessors=a | column 12, succession | The succession was \"\", must be merger, split or parts where there are predecessors, else blank",
                "area_km2=0 | column 14, area_km2 | The area_km2 was \"0\", must be an area above 0 with a decimal point, or blank",
                "population=1.5 | column 15, population | The population was \"1.5\", must be a number of people above 0, or blank",
                "seat=x | column 17, facts_source | The facts_source was \"\", must be the source of area, population and seat, exactly where one of them is given",
                "facts_source=x | column 17, facts_source | The facts_source was \"x\", must be the source of area, population and seat, exactly where one of them is given",
                "source= | column 20, source | The source was \"\", must be where the values were read",
                "certainty=A | column 21, certainty | The certainty was \"A\", must be verified, partly-verified or unverified",
            })
    void everyCellIsChecked(String cell, String where, String message) throws IOException {
        List<String> problems = problems(read(row("id=x", cell)));
        assertThat(problems).contains("p.csv, line 2, " + where + ": CP-2301 " + message);
        assertThat(ids(read(row("id=x", cell), row("id=y")))).containsExactly("y");
    }

    @Test
    void allBadCellsOfARowAreReported() throws IOException {
        assertThat(problems(read(row("id=X", "level=y", "from=z")))).hasSize(3);
    }

    @Test
    void aRowThatContradictsItselfIsReportedAsAWhole() throws IOException {
        assertThat(problems(read(
                        row("id=x", "codes=vn-gso:1;vn-gso:2"),
                        row("id=y", "certainty=partly-verified"),
                        row("id=z", "succession=split", "predecessors=x"))))
                .containsExactly(
                        "p.csv, line 2: CP-1103 codes of place 'x' were [vn-gso:1, vn-gso:2], must have one code a scheme",
                        "p.csv, line 3: CP-1103 note of place 'y' is missing, must say what was not verified",
                        "p.csv, line 4: CP-1103 place 'z' with predecessors [x] and validity ../.. must have a first day and"
                                + " other places as predecessors");
    }

    @Test
    void bytesThatAreNotUtf8AreReported() throws IOException {
        byte[] latin = (HEADER + "\n" + row("id=x", "name=Xã")).getBytes(StandardCharsets.ISO_8859_1);
        WithProblems<PlaceRegistry> places = PlaceRegistry.read(new ByteArrayInputStream(latin), "p.csv");
        assertThat(problems(places))
                .containsExactly(
                        "p.csv: CP-2009 The file is not in UTF-8; what follows the first wrong byte is not read");
        byte[] utf8 = (HEADER + "\n" + row("id=x", "name=Xã")).getBytes(StandardCharsets.UTF_8);
        assertThat(PlaceRegistry.read(new ByteArrayInputStream(utf8), "p.csv").problems())
                .isEmpty();
    }

    @Test
    void aFileOfBadRowsIsGivenUpAfterAThousandProblems() throws IOException {
        String[] rows = new String[1_500];
        Arrays.fill(rows, "bad");
        WithProblems<PlaceRegistry> places = read(rows);
        assertThat(places.problems()).hasSize(1_001);
        assertThat(places.problems().get(1_000))
                .hasToString(
                        "p.csv, line 1002: CP-2008 The file exceeds a limit: a table has at most 100000 rows and 1000"
                                + " problems; the rest is not read");
    }

    @Test
    void versionsMadeInAProgramAreCheckedInTheSameWay() {
        PlaceVersion version = PlaceValuesTest.version("x", io.github.childplan.core.value.Validity.always())
                .build();
        WithProblems<PlaceRegistry> places = PlaceRegistry.of(
                List.of(version, version.toBuilder().place(PlaceId.of("y")).build(), version));
        assertThat(ids(places)).containsExactly("x", "y");
        assertThat(problems(places))
                .containsExactly(
                        "id: CP-2306 The place \"x\" has two versions that begin on the same day (days unknown), first in"
                                + " another version",
                        "codes: CP-2314 The code \"vn-gso:03442\" is given to \"y\" and to \"x\" on the same day (another"
                                + " version)");
    }

    /** Returns a row of a commune that is right but for the given cells. */
    static String row(String... cells) {
        List<String> values = new ArrayList<>(PlaceRegistry.COLUMNS.size());
        PlaceRegistry.COLUMNS.forEach(column -> values.add(""));
        String[] usual = {
            "level=commune", "kind=xã", "kind_en=commune", "name=Xã A", "name_en=A", "source=s", "certainty=verified"
        };
        for (String[] group : List.of(usual, cells)) {
            for (String cell : group) {
                int equals = cell.indexOf('=');
                values.set(PlaceRegistry.COLUMNS.indexOf(cell.substring(0, equals)), cell.substring(equals + 1));
            }
        }
        return String.join(",", values);
    }

    static WithProblems<PlaceRegistry> read(String... rows) throws IOException {
        return PlaceRegistry.read(new StringReader(HEADER + "\n" + String.join("\n", rows)), "p.csv");
    }

    private static List<String> problems(WithProblems<PlaceRegistry> places) {
        return places.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> ids(WithProblems<PlaceRegistry> places) {
        return places.orElseThrow().places().stream()
                .map(place -> place.id().value())
                .toList();
    }
}
