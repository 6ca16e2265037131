package io.github.childplan.reporting.form;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** How the parts of a workbook refer to each other, after ECMA-376 part 2. Used by one thread. */
final class WorkbookParts {

    /** A reference from one part to another. */
    record Relation(String id, String type, String target) {}

    private final WorkbookZip zip;
    private final WorkbookXml xml;
    private final WorkbookBudget budget;

    WorkbookParts(WorkbookZip zip, WorkbookXml xml, WorkbookBudget budget) {
        this.zip = zip;
        this.xml = xml;
        this.budget = budget;
    }

    byte[] bytes(String part) throws IOException {
        return zip.find(part).orElseThrow(() -> new IOException("part is missing"));
    }

    /** Returns the name of the part in which a document begins. */
    String main() throws IOException, SAXException {
        return relations("").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .findFirst()
                .orElseThrow(() -> new IOException("no main part"))
                .target();
    }

    /** Returns the references of a part to others in the same file; those of the whole file for an empty name. */
    List<Relation> relations(String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations = new ArrayList<>();
        Optional<byte[]> bytes = zip.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (bytes.isPresent()) {
            xml.parse(bytes.get(), new WorkbookHandler(budget) {
                @Override
                void start(String name, Attributes attributes) throws WorkbookBudget.StopException {
                    if (name.equals("Relationship") && !"External".equals(attributes.getValue("", "TargetMode"))) {
                        budget.takeCell();
                        relations.add(new Relation(
                                orEmpty(attributes.getValue("", "Id")),
                                orEmpty(attributes.getValue("", "Type")),
                                resolved(folder, orEmpty(attributes.getValue("", "Target")))));
                    }
                }
            });
        }
        return relations;
    }

    /** Returns the type of a part; empty if the file does not tell it. */
    String type(String part) throws IOException, SAXException {
        Map<String, String> types = new HashMap<>();
        xml.parse(bytes(WorkbookZip.CONTENT_TYPES), new WorkbookHandler(budget) {
            @Override
            void start(String name, Attributes attributes) throws WorkbookBudget.StopException {
                String of = name.equals("Override")
                        ? attributes.getValue("", "PartName")
                        : attributes.getValue("", "Extension");
                if (of != null) {
                    budget.takeCell();
                    types.put(of.toLowerCase(Locale.ROOT), orEmpty(attributes.getValue("", "ContentType")));
                }
            }
        });
        String name = part.toLowerCase(Locale.ROOT);
        String byExtension = types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        return types.getOrDefault("/" + name, byExtension);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Returns a target without slash before it; one that would leave the file stays in it. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : Arrays.asList(whole.split("/", -1))) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
