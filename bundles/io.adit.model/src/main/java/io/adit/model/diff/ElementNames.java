package io.adit.model.diff;

import io.adit.model.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What elements are called in a difference. */
final class ElementNames {
    private ElementNames() {}

    /** Names from the facility down to an element. */
    static String path(@Nullable EObject element) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject each = element; each != null; each = each.eContainer()) {
            names.addFirst(name(each));
        }
        return String.join(" / ", names);
    }

    private static String name(EObject element) {
        if (element instanceof Named named) {
            String name = named.getName();
            return name == null || name.isBlank() ? String.valueOf(named.getId()) : name;
        }
        EObject owner = element.eContainer();
        Object siblings = owner == null ? null : owner.eGet(element.eContainmentFeature());
        String type = element.eClass().getName();
        return siblings instanceof List<?> list && list.size() > 1 ? type + " " + (list.indexOf(element) + 1) : type;
    }
}
