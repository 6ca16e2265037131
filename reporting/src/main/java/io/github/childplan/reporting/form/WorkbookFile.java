package io.github.childplan.reporting.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that the same content gives the same bytes. Stateless. */
final class WorkbookFile {

    /** The first time that a zip can tell but for its very first, beside which Java writes a second time in the machine's zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private WorkbookFile() {}

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        workbook.write(saved);
        return withoutTimes(saved.toByteArray());
    }

    /** Returns parts as a zip that tells no time. */
    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                to.write(part.getValue());
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be packed", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTimes(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                parts.put(entry.getName(), from.readAllBytes());
            }
        }
        return packed(parts);
    }
}
