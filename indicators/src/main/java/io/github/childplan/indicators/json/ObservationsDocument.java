package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonDocument;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document of figures: those that are shown, and the keys of those that are withheld. */
record ObservationsDocument(Audience audience, List<Observation> figures, List<WithheldFigure> suppressed) {

    static final String FORMAT = "childplan-observations/1";

    static final JsonDocument<ObservationsDocument> DOCUMENT =
            JsonDocument.of(FORMAT, ObjectType.<ObservationsDocument>of("observations", fields -> {
                fields.required("format", JsonTypes.constant(FORMAT), document -> FORMAT);
                Field<Audience> audience =
                        fields.required("audience", AudienceTables.AUDIENCE, ObservationsDocument::audience);
                Field<List<Observation>> figures =
                        fields.requiredList("figures", ObservationTables.OBSERVATION, ObservationsDocument::figures);
                Field<List<WithheldFigure>> suppressed =
                        fields.list("suppressed", ObservationTables.WITHHELD, ObservationsDocument::suppressed);
                return values ->
                        new ObservationsDocument(values.get(audience), values.get(figures), values.get(suppressed));
            }));

    /** Refuses what no release says. */
    ObservationsDocument {
        List<Problem> problems = contradictions(audience, figures, suppressed);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    static ObservationsDocument of(Release release) {
        List<Observation> shown = new ArrayList<>();
        List<WithheldFigure> withheld = new ArrayList<>();
        release.figures().forEach(figure -> {
            Optional<Observation> observation =
                    figure.fold(one -> Optional.of(one.observation()), one -> Optional.empty());
            observation.ifPresentOrElse(
                    shown::add, () -> withheld.add(new WithheldFigure(figure.key(), ProblemPlace.unknown())));
        });
        return new ObservationsDocument(release.audience(), shown, withheld);
    }

    private static List<Problem> contradictions(
            Audience audience, List<Observation> figures, List<WithheldFigure> suppressed) {
        List<Problem> problems = new ArrayList<>();
        if (suppressed.isEmpty()) {
            return problems;
        }
        if (audience.policy().isEmpty()) {
            problems.add(contradiction(0, suppressed, "suppressed.only-public"));
        }
        Set<ObservationKey> known = new HashSet<>();
        figures.forEach(figure -> known.add(figure.key()));
        for (int i = 0; i < suppressed.size(); i++) {
            if (!known.add(suppressed.get(i).key())) {
                problems.add(contradiction(i, suppressed, "suppressed.once"));
            }
        }
        return problems;
    }

    private static Problem contradiction(int index, List<WithheldFigure> suppressed, String expectation) {
        return Problem.of(IndicatorsProblem.CONTRADICTORY_SUPPRESSION)
                .at(ProblemPlace.unknown().atField("/suppressed/" + index))
                .value(suppressed.get(index).shown())
                .expected(IndicatorsMessages.text(expectation))
                .build();
    }
}
