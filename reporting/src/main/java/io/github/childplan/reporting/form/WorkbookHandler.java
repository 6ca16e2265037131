package io.github.childplan.reporting.form;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the elements of one part, and no more of them, nor deeper ones, than a spreadsheet writes: a parser keeps every open
 * element and every new name. Used once.
 */
abstract class WorkbookHandler extends DefaultHandler {

    /**
     * Everything that is looked for in a part has been read; what follows can be longer than all of it. Unchecked, because the
     * parser would wrap a checked one in another with a stack trace, which takes as long as a small part.
     */
    static final class DoneException extends RuntimeException {

        private static final long serialVersionUID = 1;

        DoneException() {
            super("done", null, false, false);
        }
    }

    private final WorkbookBudget budget;
    private int depth;

    WorkbookHandler(WorkbookBudget budget) {
        this.budget = budget;
    }

    @Override
    public final void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        budget.takeElement(depth);
        start(name, attributes);
    }

    @Override
    public final void endElement(String uri, String name, String qualified) {
        depth--;
        end(name);
    }

    /** Takes the beginning of an element. */
    abstract void start(String name, Attributes attributes) throws SAXException;

    /** Takes the end of an element. */
    void end(String name) {}
}
