package io.github.childplan.service.page;

import java.util.List;
import java.util.Optional;

/**
 * Everything on the page, in its language.
 *
 * @param title the title of the plan
 * @param area the name of the plan's area
 * @param audience for whom the page is made
 * @param tally how many targets have which verdict
 * @param milestones the targets of each milestone, and the communes held against them
 * @param umbrella the answer to the target about targets
 * @param dueDates the reports
 */
record Page(
        String title,
        String area,
        String audience,
        List<Count> tally,
        List<Milestone> milestones,
        Optional<String> umbrella,
        DueDates dueDates) {

    /** How many targets have a verdict. */
    record Count(String verdict, String label, int count) {}

    /** The targets of a milestone, and the communes held against them. */
    record Milestone(String id, String clause, List<TargetCard> cards, CommuneTable communes) {}
}
