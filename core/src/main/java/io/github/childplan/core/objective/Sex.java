package io.github.childplan.core.objective;

/** A sex by which a population is told apart. Thread-safe. */
public enum Sex {
    /** Girls. */
    FEMALE,
    /** Boys. */
    MALE
}
