package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import org.xml.sax.SAXException;

/** What is left of the limits on cells and texts while a workbook is parsed. Used by one thread. */
final class WorkbookBudget {

    /** A workbook is not read further; the problem says why. */
    static final class StopException extends SAXException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        StopException(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** No part of a workbook that is read here has half as many levels. */
    private static final int MAX_DEPTH = 64;

    /** A cell has up to five elements, a style a few more. */
    private static final int ELEMENTS_A_CELL = 10;

    private final ProblemPlace file;
    private final FormLimits limits;
    private int cells;
    private long elements;

    WorkbookBudget(ProblemPlace file, FormLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Counts an element at its depth. */
    void takeElement(int depth) throws StopException {
        if (depth > MAX_DEPTH) {
            throw new StopException(FormProblems.limit(file, "depth", MAX_DEPTH));
        }
        elements++;
        if (elements > (long) limits.cells() * ELEMENTS_A_CELL) {
            throw new StopException(FormProblems.limit(file, "cells", limits.cells()));
        }
    }

    /** Counts a cell, or whatever takes as much memory as one. */
    void takeCell() throws StopException {
        cells++;
        if (cells > limits.cells()) {
            throw new StopException(FormProblems.limit(file, "cells", limits.cells()));
        }
    }

    void append(StringBuilder text, char[] characters, int start, int length) throws StopException {
        if (text.length() + length > limits.cellCharacters()) {
            throw new StopException(FormProblems.limit(file, "cell-characters", limits.cellCharacters()));
        }
        text.append(characters, start, length);
    }
}
