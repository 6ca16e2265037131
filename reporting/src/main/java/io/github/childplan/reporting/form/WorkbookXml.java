package io.github.childplan.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An XML parser that takes no document type, so that nothing is expanded and nothing outside is opened. Used by one thread. */
final class WorkbookXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final SAXParser parser;

    WorkbookXml() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            this.parser = factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException incapable) {
            throw new IllegalStateException("the XML parser of the JDK cannot be set up", incapable);
        }
    }

    void parse(InputStream part, WorkbookHandler handler) throws IOException, SAXException {
        try (InputStream in = part) {
            parser.parse(new InputSource(in), handler);
        }
    }

    /** Returns the value of a yes-or-no attribute. */
    static boolean yes(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** Returns a whole number without sign, or -1 if the text is another. */
    static int digits(String text) {
        boolean fits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits ? Integer.parseInt(text) : -1;
    }
}
