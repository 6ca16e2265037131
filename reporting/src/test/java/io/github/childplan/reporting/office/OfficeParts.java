package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of an office file as they lie in it. */
public record OfficeParts(Map<String, byte[]> parts) {

    /** Returns a document as a file. */
    public static byte[] bytes(Renderer renderer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(document, out);
        return out.toByteArray();
    }

    /** Returns the parts of a file. */
    public static OfficeParts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new OfficeParts(parts);
    }

    /** Returns the text of every part, those of office files within it among them. */
    public List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                texts.addAll(of(part.getValue()).texts());
            } else {
                texts.add(new String(part.getValue(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** Returns an attribute of every element of a name, in order. */
    public List<String> attributes(String part, String element, String attribute) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(part), part)))
                .getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    /** Returns how many elements of a name a part has. */
    public int count(String part, String element) throws Exception {
        return attributes(part, element, "x").size();
    }
}
