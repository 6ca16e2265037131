package io.github.childplan.reporting.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An XML parser that takes no document type, so that nothing is expanded and nothing outside is opened. To set one up takes as
 * long as to parse a small part, so it is kept for the next workbook; but it also keeps every name that it has met, so after
 * some bytes it is replaced. Used by one thread.
 */
final class WorkbookXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int MAX_DIGITS = 9;
    private static final int DECLARATION = 64;
    private static final Pattern UTF_8 =
            Pattern.compile("<\\?xml version=[\"']1\\.0[\"'] encoding=[\"'](?i:utf-8)[\"']");
    private static final long BYTES_A_PARSER = 8L << 20;

    private SAXParser parser = newParser();
    private long parsed;

    private static SAXParser newParser() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException incapable) {
            throw new IllegalStateException("the XML parser of the JDK cannot be set up", incapable);
        }
    }

    /** Parses a part, as far as its handler wants to. */
    void parse(byte[] part, WorkbookHandler handler) throws IOException, SAXException {
        if (parsed > BYTES_A_PARSER) {
            parser = newParser();
            parsed = 0;
        }
        parsed += part.length;
        try {
            parser.parse(source(part), handler);
        } catch (WorkbookHandler.DoneException done) {
            // everything that is looked for was read
        }
    }

    /** The parser finds out byte by byte what a part is encoded in, which takes as long as a small part, unless it is told. */
    private static InputSource source(byte[] part) {
        InputSource source = new InputSource(new ByteArrayInputStream(part));
        String head = new String(part, 0, Math.min(part.length, DECLARATION), StandardCharsets.ISO_8859_1);
        if (UTF_8.matcher(head).lookingAt()) {
            source.setEncoding(StandardCharsets.UTF_8.name());
        }
        return source;
    }

    /** Returns the value of a yes-or-no attribute. */
    static boolean yes(Attributes attributes, String name) {
        String value = attributes.getValue("", name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** Returns a whole number without sign, or -1 if the text is another. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
