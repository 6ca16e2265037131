package io.github.childplan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * No {@code Immutable*} in what a user of a public class sees: members, type parameters, superclass and interfaces. The
 * superclass of a nested {@code Builder} is the one exception.
 */
final class NoGeneratedName extends ArchCondition<JavaClass> {

    NoGeneratedName() {
        super("have no generated class in a public signature");
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        if (!visible(javaClass)) {
            return;
        }
        boolean builder = javaClass.isNestedClass() && javaClass.getSimpleName().equals("Builder");
        if (!builder) {
            javaClass.getSuperclass().ifPresent(type -> report(javaClass, involved(type), javaClass.getName(), events));
        }
        javaClass.getInterfaces().forEach(type -> report(javaClass, involved(type), javaClass.getName(), events));
        javaClass.getTypeParameters().forEach(type -> report(javaClass, involved(type), javaClass.getName(), events));
        for (JavaMember member : javaClass.getMembers()) {
            Set<JavaModifier> modifiers = member.getModifiers();
            boolean shown = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
            if (shown && !modifiers.contains(JavaModifier.SYNTHETIC)) {
                report(javaClass, member.getAllInvolvedRawTypes(), member.getFullName(), events);
            }
        }
    }

    private static boolean visible(JavaClass javaClass) {
        boolean shown = javaClass.getModifiers().contains(JavaModifier.PUBLIC)
                || javaClass.getModifiers().contains(JavaModifier.PROTECTED);
        return shown && javaClass.getEnclosingClass().map(NoGeneratedName::visible).orElse(true);
    }

    private static Set<JavaClass> involved(JavaType type) {
        return new LinkedHashSet<>(type.getAllInvolvedRawTypes());
    }

    private static void report(JavaClass owner, Set<JavaClass> types, String place, ConditionEvents events) {
        for (JavaClass type : types) {
            if (generated(type)) {
                events.add(SimpleConditionEvent.violated(owner, place + " names the generated " + type.getName()));
            }
        }
    }

    private static boolean generated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(NoGeneratedName::generated).orElse(false);
    }
}
