package io.github.childplan.indicators.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.value.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of a population that a figure is about: {@link #total()} for all of it, {@code sex=female} for girls,
 * {@code ethnicity=La Hủ;sex=female} for the girls of one people.
 *
 * <p>Four dimensions have helpers; any other is a name of one's own. The text form lists dimensions in alphabetical order, so
 * equal breakdowns have equal texts. Immutable and thread-safe.
 */
public final class Breakdown implements Comparable<Breakdown> {

    /** The dimension of {@link #withSex}. */
    public static final String SEX = "sex";

    /** The dimension of {@link #withEthnicity}. */
    public static final String ETHNICITY = "ethnicity";

    /** The dimension of {@link #withAges}. */
    public static final String AGE = "age";

    /** The dimension of {@link #withResidence}. */
    public static final String RESIDENCE = "residence";

    /** The four dimensions with helpers, in alphabetical order. */
    public static final List<String> STANDARD_DIMENSIONS = List.of(AGE, ETHNICITY, RESIDENCE, SEX);

    /** The most dimensions of a breakdown. */
    public static final int MAX_DIMENSIONS = 8;

    private static final Breakdown TOTAL = new Breakdown(new TreeMap<>());
    private static final int MAX_VALUE = 100;
    private static final Pattern AGES = Pattern.compile("([0-9]{0,3}+)-([0-9]{0,3}+)");

    private final SortedMap<String, String> values;
    /** Kept because breakdowns are looked up far more often than made. */
    private final String text;

    private Breakdown(SortedMap<String, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
        this.text = values.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(";"));
    }

    /**
     * Returns the breakdown that leaves nothing out.
     *
     * @return the whole population of the indicator
     */
    public static Breakdown total() {
        return TOTAL;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text for example {@code ethnicity=La Hủ;sex=female}; empty for the total
     * @return the breakdown
     * @throws IllegalArgumentException if the text has another form or names a dimension twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Breakdown parse(String text) {
        Breakdown breakdown = TOTAL;
        if (text.isEmpty()) {
            return breakdown;
        }
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0 || breakdown.values.containsKey(part.substring(0, sign))) {
                throw new IllegalArgumentException("breakdown was '" + Texts.excerpt(text)
                        + "', must be dimension=value joined by semicolons, each dimension once, such as sex=female");
            }
            breakdown = breakdown.with(part.substring(0, sign), part.substring(sign + 1));
        }
        return breakdown;
    }

    /**
     * Returns this breakdown narrowed by a dimension.
     *
     * @param dimension an id such as {@code disability}
     * @param value the value, at most 100 characters without {@code ;} and {@code =}; of the four dimensions with helpers,
     *     what the helper writes
     * @return the breakdown
     * @throws IllegalArgumentException if a part has another form or there are more than {@value #MAX_DIMENSIONS}
     */
    public Breakdown with(String dimension, String value) {
        Texts.requireId("dimension", dimension);
        String kept = Texts.require("value of dimension " + dimension, value);
        if (kept.length() > MAX_VALUE || kept.indexOf(';') >= 0 || kept.indexOf('=') >= 0) {
            throw new IllegalArgumentException("value of dimension " + dimension + " was '" + Texts.excerpt(kept)
                    + "', must have at most " + MAX_VALUE + " characters and neither ; nor =");
        }
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(dimension, dimension.equals(AGE) ? text(ages(kept)) : kept);
        if (more.size() > MAX_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "dimensions were " + more.keySet() + ", must be at most " + MAX_DIMENSIONS);
        }
        Breakdown narrowed = new Breakdown(more);
        narrowed.requireKnownValues();
        return narrowed;
    }

    /**
     * Returns this breakdown narrowed to a sex.
     *
     * @param sex the sex
     * @return the breakdown
     */
    public Breakdown withSex(Sex sex) {
        return with(SEX, lower(sex));
    }

    /**
     * Returns this breakdown narrowed to an ethnic group.
     *
     * @param group the name of the group, such as "La Hủ"
     * @return the breakdown
     */
    public Breakdown withEthnicity(String group) {
        return with(ETHNICITY, group);
    }

    /**
     * Returns this breakdown narrowed to a span of ages.
     *
     * @param ages the ages; below 5 is written {@code -5}, from 11 to below 16 {@code 11-16}
     * @return the breakdown
     */
    public Breakdown withAges(AgeBand ages) {
        return with(AGE, text(ages));
    }

    /**
     * Returns this breakdown narrowed to towns or to the countryside.
     *
     * @param residence the residence
     * @return the breakdown
     */
    public Breakdown withResidence(Residence residence) {
        return with(RESIDENCE, lower(residence));
    }

    /**
     * Returns the sex.
     *
     * @return the sex, if it is told apart
     */
    public Optional<Sex> findSex() {
        return find(SEX).map(value -> Sex.valueOf(upper(value)));
    }

    /**
     * Returns the ethnic group.
     *
     * @return the name of the group, if it is told apart
     */
    public Optional<String> findEthnicity() {
        return find(ETHNICITY);
    }

    /**
     * Returns the ages.
     *
     * @return the span of ages, if it is told apart
     */
    public Optional<AgeBand> findAges() {
        return find(AGE).map(Breakdown::ages);
    }

    /**
     * Returns the residence.
     *
     * @return the residence, if it is told apart
     */
    public Optional<Residence> findResidence() {
        return find(RESIDENCE).map(value -> Residence.valueOf(upper(value)));
    }

    /**
     * Returns the value of a dimension.
     *
     * @param dimension the dimension
     * @return the value, if the dimension is told apart
     */
    public Optional<String> find(String dimension) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(dimension, "dimension")));
    }

    /**
     * Returns the dimension in which this breakdown is one step narrower than another: {@code sex} for the girls of one people
     * and all of that people.
     *
     * @param wider the other breakdown
     * @return the dimension; empty unless this has all values of the other and exactly one dimension more
     */
    public Optional<String> stepFrom(Breakdown wider) {
        if (values.size() != wider.values.size() + 1 || !values.entrySet().containsAll(wider.values.entrySet())) {
            return Optional.empty();
        }
        return values.keySet().stream()
                .filter(dimension -> !wider.values.containsKey(dimension))
                .findFirst();
    }

    /**
     * Returns the values by dimension.
     *
     * @return the values in the order of their dimensions; none for the total
     */
    public SortedMap<String, String> values() {
        return values;
    }

    @Override
    public int compareTo(Breakdown other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown breakdown && text.equals(breakdown.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the breakdown as {@link #parse} reads it.
     *
     * @return for example {@code ethnicity=La Hủ;sex=female}; empty for the total
     */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    private void requireKnownValues() {
        requireOneOf(SEX, Sex.values());
        requireOneOf(RESIDENCE, Residence.values());
    }

    private void requireOneOf(String dimension, Enum<?>[] choices) {
        find(dimension).ifPresent(value -> {
            String known = Arrays.stream(choices).map(Breakdown::lower).collect(Collectors.joining(", "));
            if (!List.of(known.split(", ")).contains(value)) {
                throw new IllegalArgumentException("value of dimension " + dimension + " was '" + Texts.excerpt(value)
                        + "', must be one of " + known);
            }
        });
    }

    private static AgeBand ages(String text) {
        Matcher matcher = AGES.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("value of dimension age was '" + Texts.excerpt(text)
                    + "', must be the first age, a hyphen and the first age outside, such as 11-16 or -5");
        }
        return new AgeBand(age(matcher.group(1)), age(matcher.group(2)));
    }

    private static OptionalInt age(String digits) {
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The one text of a span, so that nobody is told twice: {@code 0-5} is {@code -5}, and {@code 05-10} is {@code 5-10}. */
    private static String text(AgeBand ages) {
        boolean fromBirth =
                ages.fromInclusive().orElse(0) == 0 && ages.toExclusive().isPresent();
        return (fromBirth ? "" : end(ages.fromInclusive())) + "-" + end(ages.toExclusive());
    }

    private static String end(OptionalInt age) {
        return age.isPresent() ? Integer.toString(age.getAsInt()) : "";
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
