package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked parts of a workbook, each unpacked once and counted while it is: the limits are those of the reader, and the
 * ones that the office library keeps for the whole program are neither used nor changed. Used by one thread.
 */
final class WorkbookZip implements ZipEntrySource {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCTYPE_LE = "<!DOCTYPE".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] DOCTYPE_BE = "<!DOCTYPE".getBytes(StandardCharsets.UTF_16BE);
    private static final int CHUNK = 8192;

    private final ProblemPlace file;
    private final FormLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;
    private boolean closed;

    private WorkbookZip(ProblemPlace file, FormLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static WorkbookZip unpack(byte[] bytes, ProblemPlace file, FormLimits limits) throws UnusableFileException {
        WorkbookZip zip = new WorkbookZip(file, limits);
        try (ZipFile packed = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(packed.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory()) {
                    zip.add(packed, entry);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableFileException(FormProblems.damaged(file, text("form.damaged.zip")));
        }
        return zip;
    }

    private void add(ZipFile packed, ZipArchiveEntry entry) throws IOException, UnusableFileException {
        String name = entry.getName();
        boolean outside = name.startsWith("/") || name.contains("..");
        if (outside || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new UnusableFileException(Problem.of(ReportingProblem.SUSPICIOUS_ZIP)
                    .at(file)
                    .value(name)
                    .with("detail", text(outside ? "form.zip.outside" : "form.zip.twice"))
                    .expected(text("form.expected.zip"))
                    .build());
        }
        if (names.size() > limits.parts()) {
            throw new UnusableFileException(FormProblems.limit(file, "parts", limits.parts()));
        }
        if (!packed.canReadEntryData(entry)) {
            throw new UnusableFileException(FormProblems.kind(file, FileKind.ENCRYPTED));
        }
        try (InputStream in = packed.getInputStream(entry)) {
            parts.put(name, counted(in, name));
        }
        entries.put(name, new ZipArchiveEntry(name));
    }

    /** Unpacks a part; what the zip says about sizes is not asked. */
    private byte[] counted(InputStream in, String name) throws IOException, UnusableFileException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
                throw new UnusableFileException(FormProblems.limit(file, "unpacked-bytes", limits.unpackedBytes()));
            }
            part.write(chunk, 0, read);
            boolean looked = part.size() > FormLimits.RATIO_LOOKED_AT_FROM;
            if (looked && in instanceof InputStreamStatistics packed && part.size() / packed.getCompressedCount() >= limits.ratio()) {
                throw new UnusableFileException(
                        FormProblems.limit(file.atField(name), "ratio", limits.ratio()));
            }
        }
        return part.toByteArray();
    }

    /** Returns what the zip is, as far as its parts tell. */
    FileKind kind() {
        byte[] type = parts.get(OPEN_DOCUMENT_TYPE);
        if (type != null) {
            String words = new String(type, 0, Math.min(type.length, 100), StandardCharsets.US_ASCII);
            return words.startsWith("application/vnd.oasis.opendocument.spreadsheet")
                    ? FileKind.ODS
                    : FileKind.OPEN_DOCUMENT;
        }
        if (!names.contains(CONTENT_TYPES.toLowerCase(Locale.ROOT))) {
            return FileKind.OTHER_ZIP;
        }
        return names.stream().anyMatch(name -> name.endsWith("vbaproject.bin")) ? FileKind.XLSM : FileKind.ZIP;
    }

    /** Returns the parts packed again: what one program sees in them is then what every other sees. */
    byte[] packed() {
        return WorkbookFile.packed(parts);
    }

    /** Returns a part that declares a document type, which no spreadsheet writes and which can reach for other files. */
    Optional<String> findDoctype() {
        return parts.entrySet().stream()
                .filter(part -> List.of(DOCTYPE, DOCTYPE_LE, DOCTYPE_BE).stream()
                        .anyMatch(words -> Bytes.indexOf(part.getValue(), words) >= 0))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.values());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return entries.get(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        byte[] part = parts.get(entry.getName());
        if (part == null) {
            throw new FileNotFoundException(entry.getName());
        }
        return new ByteArrayInputStream(part);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
