package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many places of an area have a figure that meets a level: 9 of 14 communes do, 3 do not, 2 have no figure.
 *
 * <p>Each place is judged by its own figure, exactly. One without a figure is neither counted as meeting the level nor as
 * missing it, so the share lies between {@link #atLeast()} and {@link #atMost()} of all. The denominators are the places of the
 * day: 14 before July 2025, 8 after. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlaceShare share = rollUp.share(question, observations);
 * share.meeting().size();       // 9
 * share.ofJudged();             // 9/12
 * share.coverage().missing();   // [Xã Mù Cả, Xã Tà Tổng]
 * }</pre>
 *
 * @param question what was asked
 * @param meeting the places whose figure meets the level
 * @param notMeeting the places whose figure does not
 * @param coverage the places expected, those judged, and those without a figure that can be
 */
public record PlaceShare(
        ShareQuestion question, List<NamedPlace> meeting, List<NamedPlace> notMeeting, Coverage coverage) {

    /** Copies the lists. */
    public PlaceShare {
        Objects.requireNonNull(question, "question");
        meeting = List.copyOf(meeting);
        notMeeting = List.copyOf(notMeeting);
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Returns the share among the places with a figure.
     *
     * @return for example 9/12; 0/0 if no place has one
     */
    public Ratio ofJudged() {
        return Ratio.of(meeting.size(), (long) meeting.size() + notMeeting.size());
    }

    /**
     * Returns the share if no other place met the level.
     *
     * @return for example 9/14
     */
    public Ratio atLeast() {
        return Ratio.of(meeting.size(), coverage.expected().size());
    }

    /**
     * Returns the share if all other places met the level.
     *
     * @return for example 11/14
     */
    public Ratio atMost() {
        int expected = coverage.expected().size();
        return Ratio.of(expected - (long) notMeeting.size(), expected);
    }

    /**
     * Returns the answer for people.
     *
     * @return a sentence with the three numbers
     */
    public LocalizedText text() {
        int open = coverage.expected().size() - meeting.size() - notMeeting.size();
        return IndicatorsMessages.text(
                "rollup.share",
                Map.of(
                        "meeting", Integer.toString(meeting.size()),
                        "expected", Integer.toString(coverage.expected().size()),
                        "not", Integer.toString(notMeeting.size()),
                        "open", Integer.toString(open)));
    }
}
