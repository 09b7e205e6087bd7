package io.adit.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Own classes above a class: two at most. */
final class AtMostTwoOwnAncestors extends ArchCondition<JavaClass> {
    AtMostTwoOwnAncestors() {
        super("have at most two ancestors of this project");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long own = type.getAllRawSuperclasses().stream()
                .filter(each -> each.getPackageName().startsWith("io.adit"))
                .count();
        events.add(new SimpleConditionEvent(type, own <= 2, type.getName() + " has " + own + " own ancestors"));
    }
}
