package io.github.childplan.service.intake;

import io.github.childplan.service.database.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file as it was sent. */
public final class Upload {

    private static final int HEAD = 2_000;
    private static final int MAX_BYTES = 16 << 20;
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+";

    private final String name;
    private final byte[] bytes;

    /**
     * Makes an upload of bytes.
     *
     * @param name the name of the file, which problems carry
     * @param bytes its content
     */
    public Upload(String name, byte[] bytes) {
        this.name = clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        this.bytes = bytes.clone();
    }

    /** Leaves out what cannot be seen: PostgreSQL does not store a zero, and a line break would forge a line of a list. */
    private static String clean(String name) {
        String seen = name.replaceAll(UNSEEN, " ").strip();
        return seen.isEmpty() ? "upload" : seen;
    }

    /**
     * Reads an upload.
     *
     * @param name the name of the file, which problems carry
     * @param content its content, which is not read further than the limit
     * @return the upload
     * @throws IOException if it cannot be read
     * @throws TooLargeException if it has more than 16 MB
     */
    public static Upload read(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new TooLargeException();
        }
        return new Upload(name, bytes);
    }

    /** What a file is, told from its content. */
    public enum Kind {
        /** A document of the library's JSON. */
        JSON,
        /** A form that was filled, as a workbook or as CSV, or something that only the reader of forms can name. */
        FORM,
        /** Any other text, which is taken for CSV. */
        CSV
    }

    /**
     * Returns the name of the file.
     *
     * @return the name without folders
     */
    public String name() {
        return name;
    }

    /**
     * Returns the content as a stream.
     *
     * @return a new stream
     */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Returns the content.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns the digest by which the file is known again.
     *
     * @return the digest of its bytes
     */
    public String sha256() {
        return Sha256.of(bytes);
    }

    /**
     * Returns what the file is.
     *
     * @return the kind
     */
    public Kind kind() {
        // without the zeros a text in UTF-16 shows its letters
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s{0,100}+", "");
        boolean form = head.contains("childplan-form/");
        boolean text = head.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
        boolean markup = head.startsWith("<") || head.toLowerCase(Locale.ROOT).startsWith("%pdf");
        if (form || !text || markup || head.startsWith("{\\rtf")) {
            return Kind.FORM;
        }
        return head.startsWith("{") ? Kind.JSON : Kind.CSV;
    }
}
