import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bill of materials of a staged artifact; alone, held against the dependencies that a user's Maven resolved:
 * {@code BillOfMaterials FOLDER VERSION MODULE LIST}.
 */
final class BillOfMaterials {

    private static final Set<String> PARTS =
            Set.of("bomFormat", "specVersion", "version", "metadata", "components", "dependencies");
    private static final Pattern LISTED = Pattern.compile("([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)");

    private final String file;
    private final Map<?, ?> bill;
    private final List<String> faults = new ArrayList<>();

    private BillOfMaterials(Staged staged, String module) {
        Path path = staged.file(module, "-cyclonedx.json");
        this.file = path.getFileName() + " ";
        this.bill = (Map<?, ?>) Json.read(Staged.text(path));
    }

    public static void main(String[] args) {
        String fault = differs(new Staged(Path.of(args[0]), args[1]), args[2], Staged.text(Path.of(args[3])));
        if (!fault.isEmpty()) {
            System.err.println(fault);
            System.exit(1);
        }
        System.out.println(args[2] + ": the bill of materials lists what comes with it, and nothing else");
    }

    /** Returns what is wrong in itself: a component that cannot be told, another artifact. */
    static List<String> faults(Staged staged, String module) {
        BillOfMaterials read = new BillOfMaterials(staged, module);
        if (!PARTS.equals(read.bill.keySet())) {
            read.faults.add(read.file + "has the parts " + read.bill.keySet());
            return read.faults;
        }
        String own = read.component(((Map<?, ?>) read.bill.get("metadata")).get("component"));
        if (!own.equals(Staged.GROUP + ":childplan-" + module + ":" + staged.version())) {
            read.faults.add(read.file + "is that of " + own);
        }
        read.components();
        return read.faults;
    }

    /** Returns how the components differ from the listed jars, or nothing: exactly what a user gets, but for the artifact itself. */
    static String differs(Staged staged, String module, String list) {
        Set<String> listed = new TreeSet<>();
        Matcher lines = LISTED.matcher(list);
        while (lines.find()) {
            listed.add(lines.group(1) + ":" + lines.group(2) + ":" + lines.group(3));
        }
        boolean itself = listed.remove(Staged.GROUP + ":childplan-" + module + ":" + staged.version());
        Set<String> billed = new TreeSet<>(new BillOfMaterials(staged, module).components());
        return itself && billed.equals(listed) ? "" : "bill of " + module + " has " + billed + "\n a user gets " + listed;
    }

    private List<String> components() {
        return ((List<?>) bill.get("components")).stream().map(this::component).toList();
    }

    private String component(Object value) {
        Map<?, ?> part = (Map<?, ?>) value;
        String path = part.get("group") + "/" + part.get("name") + "@" + part.get("version");
        if (!("pkg:maven/" + path + "?type=jar").equals(part.get("purl")) || part.containsKey("components")) {
            faults.add(file + "has a component without the address of its jar: " + path);
        }
        return part.get("group") + ":" + part.get("name") + ":" + part.get("version");
    }
}
