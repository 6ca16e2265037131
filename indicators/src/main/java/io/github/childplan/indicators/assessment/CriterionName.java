package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;

/** The id of the formula by which each kind of criterion is judged: its name in the JSON of plans. */
enum CriterionName implements Criterion.Cases<String> {
    INSTANCE;

    static String of(Criterion criterion) {
        return criterion.match(INSTANCE);
    }

    @Override
    public String level(Level level) {
        return "level";
    }

    @Override
    public String band(Band band) {
        return "band";
    }

    @Override
    public String twoSided(TwoSided twoSided) {
        return "two-sided";
    }

    @Override
    public String change(Change change) {
        return "change";
    }

    @Override
    public String maintain(Maintain maintain) {
        return "maintain";
    }

    @Override
    public String never(Never never) {
        return "never";
    }

    @Override
    public String perUnit(PerUnit perUnit) {
        return "per-unit";
    }

    @Override
    public String relative(Relative relative) {
        return "relative";
    }

    @Override
    public String grade(Grade grade) {
        return "grade";
    }

    @Override
    public String series(Series series) {
        return "series";
    }

    @Override
    public String allOf(AllOf allOf) {
        return "all-of";
    }

    @Override
    public String narrative(Narrative narrative) {
        return "narrative";
    }

    @Override
    public String notYetSet(NotYetSet notYetSet) {
        return "not-yet-set";
    }
}
