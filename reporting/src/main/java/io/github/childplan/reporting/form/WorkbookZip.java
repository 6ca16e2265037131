package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The unpacked parts of a workbook, each unpacked once and counted while it is: the limits are those of the reader, and the
 * ones that the office library keeps for the whole program are neither used nor changed. Used by one thread.
 */
final class WorkbookZip {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final List<byte[]> DOCTYPES = List.of(
            "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII),
            "<!DOCTYPE".getBytes(StandardCharsets.UTF_16LE),
            "<!DOCTYPE".getBytes(StandardCharsets.UTF_16BE));
    private static final int CHUNK = 8192;
    private static final int MOST_TOLD = 1 << 20;

    private final ProblemPlace file;
    private final FormLimits limits;
    /** By name in lower case: two names that differ in nothing else are one to a spreadsheet. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;

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
        String key = key(name);
        boolean outside = name.startsWith("/") || name.contains("..");
        if (outside || parts.containsKey(key)) {
            throw new UnusableFileException(Problem.of(ReportingProblem.SUSPICIOUS_ZIP)
                    .at(file)
                    .value(name)
                    .with("detail", text(outside ? "form.zip.outside" : "form.zip.twice"))
                    .expected(text("form.expected.zip"))
                    .build());
        }
        if (parts.size() == limits.parts()) {
            throw new UnusableFileException(FormProblems.limit(file, "parts", limits.parts()));
        }
        if (!packed.canReadEntryData(entry)) {
            throw new UnusableFileException(FormProblems.kind(file, FileKind.ENCRYPTED));
        }
        try (InputStream in = packed.getInputStream(entry)) {
            parts.put(key, counted(in, name, entry.getSize()));
            names.put(key, name);
        }
    }

    /** Unpacks a part; what the zip says about its size is no more than a hint. */
    private byte[] counted(InputStream in, String name, long toldSize) throws IOException, UnusableFileException {
        ByteArrayOutputStream part = new ByteArrayOutputStream((int) Math.max(1, Math.min(toldSize, MOST_TOLD)));
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
                throw new UnusableFileException(FormProblems.limit(file, "unpacked-bytes", limits.unpackedBytes()));
            }
            part.write(chunk, 0, read);
            boolean looked = part.size() > FormLimits.RATIO_LOOKED_AT_FROM;
            if (looked
                    && in instanceof InputStreamStatistics counts
                    && part.size() / Math.max(1, counts.getCompressedCount()) >= limits.ratio()) {
                throw new UnusableFileException(FormProblems.limit(file.atField(name), "ratio", limits.ratio()));
            }
        }
        return part.toByteArray();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the bytes of a part by its name without a slash before it. */
    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Returns what the zip is, as far as its parts tell. */
    FileKind kind() {
        Optional<byte[]> type = find(OPEN_DOCUMENT_TYPE);
        if (type.isPresent()) {
            String words = new String(type.get(), 0, Math.min(type.get().length, 100), StandardCharsets.US_ASCII);
            return words.startsWith("application/vnd.oasis.opendocument.spreadsheet")
                    ? FileKind.ODS
                    : FileKind.OPEN_DOCUMENT;
        }
        if (find(CONTENT_TYPES).isEmpty()) {
            return FileKind.OTHER_ZIP;
        }
        return parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin")) ? FileKind.XLSM : FileKind.ZIP;
    }

    /** Returns the parts packed again: what one program sees in them is then what every other sees. */
    byte[] packed() {
        Map<String, byte[]> named = new LinkedHashMap<>();
        parts.forEach((key, bytes) -> named.put(names.getOrDefault(key, key), bytes));
        return WorkbookFile.packed(named);
    }

    /** Returns a part that declares a document type, which no spreadsheet writes and which can reach for other files. */
    Optional<String> findDoctype() {
        return parts.entrySet().stream()
                .filter(part -> DOCTYPES.stream().anyMatch(words -> Bytes.indexOf(part.getValue(), words) >= 0))
                .map(part -> names.getOrDefault(part.getKey(), part.getKey()))
                .findFirst();
    }
}
