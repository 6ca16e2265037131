package io.github.childplan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;

/** Which packages of a module may use which others: a package of the module that has no row fails as well. */
public final class PackageArrows extends ArchCondition<JavaClass> {

    private final String root;
    private final Map<String, List<String>> table;

    /**
     * Reads the table.
     *
     * @param root the root package of the module
     * @param table for each package, as its first name below the root, the packages that it may use besides itself
     */
    public PackageArrows(String root, Map<String, List<String>> table) {
        super("use only the packages that the table of " + root + " names");
        this.root = root;
        this.table = Map.copyOf(table);
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        String from = feature(javaClass);
        if (from.isEmpty()) {
            return;
        }
        List<String> allowed = table.get(from);
        if (allowed == null) {
            events.add(SimpleConditionEvent.violated(
                    javaClass, javaClass.getName() + " is in package " + from + ", which the table does not name"));
            return;
        }
        for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
            String to = feature(dependency.getTargetClass().getBaseComponentType());
            if (!to.isEmpty() && !to.equals(from) && !allowed.contains(to)) {
                events.add(SimpleConditionEvent.violated(
                        javaClass, from + " may not use " + to + ": " + dependency.getDescription()));
            }
        }
    }

    private String feature(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceFirst("\\..*", "") : "";
    }
}
