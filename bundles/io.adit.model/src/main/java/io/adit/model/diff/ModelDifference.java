package io.adit.model.diff;

import io.adit.model.Facility;
import io.adit.model.Named;
import io.adit.model.diff.ElementChange.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two models of a facility. An element with an id is the same as the one with that id, wherever it stands; one without (a
 * binding, a level) is the same as an equal one in the same list, else as the next one there of its class that is left. The order of lists does not
 * count, except for values in one attribute. Cost grows with the number of elements; the models are only read.
 */
public final class ModelDifference {
    private final Map<String, EObject> earlier = new HashMap<>();
    private final Map<String, EObject> later = new HashMap<>();
    private final List<ElementChange> changes = new ArrayList<>();

    private ModelDifference() {}

    /** All changes, in the order of the later model; what was removed comes after what is left beside it. */
    public static List<ElementChange> between(Facility before, Facility after) {
        ModelDifference difference = new ModelDifference();
        index(before, difference.earlier);
        index(after, difference.later);
        difference.compare(before, after, false);
        return List.copyOf(difference.changes);
    }

    private static void index(Facility facility, Map<String, EObject> ids) {
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            String id = id(each);
            if (id != null) {
                ids.putIfAbsent(id, each);
            }
        }
    }

    private static @Nullable String id(EObject element) {
        return element instanceof Named named
                        && named.getId() != null
                        && !named.getId().isEmpty()
                ? element.eClass().getName() + " " + named.getId()
                : null;
    }

    private void compare(EObject before, EObject after, boolean moved) {
        List<ValueChange> values = values(before, after);
        if (moved || !values.isEmpty()) {
            Kind kind = moved ? Kind.MOVED : Kind.CHANGED;
            List<ValueChange> all = new ArrayList<>(values);
            if (moved) {
                all.addFirst(new ValueChange(
                        "in", ElementNames.path(before.eContainer()), ElementNames.path(after.eContainer())));
            }
            changes.add(change(kind, all, before, after));
        }
        for (EReference reference : after.eClass().getEAllContainments()) {
            contents(children(before, reference), children(after, reference));
        }
    }

    private static ElementChange change(
            Kind kind, List<ValueChange> values, @Nullable EObject before, @Nullable EObject after) {
        EObject shown = Objects.requireNonNull(after == null ? before : after);
        return new ElementChange(kind, ElementNames.path(shown), shown.eClass().getName(), values, before, after);
    }

    private static List<EObject> children(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        List<EObject> children = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> children.add((EObject) each));
        } else if (value instanceof EObject one) {
            children.add(one);
        }
        return children;
    }

    private void contents(List<EObject> before, List<EObject> after) {
        Set<EObject> left = new LinkedHashSet<>(before);
        Map<EObject, EObject> same = new HashMap<>();
        for (EObject each : after) {
            EObject counterpart = id(each) == null ? equalOf(each, left) : null;
            if (counterpart != null) {
                same.put(each, counterpart);
                left.remove(counterpart);
            }
        }
        for (EObject each : after) {
            if (!same.containsKey(each)) {
                left.remove(take(each, before, left));
            }
        }
        for (EObject gone : left) {
            String id = id(gone);
            if (id == null || !later.containsKey(id)) {
                changes.add(change(Kind.REMOVED, List.of(), gone, null));
            }
        }
    }

    /** Compares an element with its counterpart. @return that; null where there is none */
    private @Nullable EObject take(EObject each, List<EObject> before, Set<EObject> left) {
        String id = id(each);
        EObject counterpart = id == null ? nextOf(each, left) : earlier.get(id);
        if (counterpart == null) {
            changes.add(change(Kind.ADDED, List.of(), null, each));
        } else {
            compare(counterpart, each, !before.contains(counterpart));
        }
        return counterpart;
    }

    private static @Nullable EObject equalOf(EObject each, Set<EObject> left) {
        return left.stream()
                .filter(other -> id(other) == null && new ById().equals(other, each))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable EObject nextOf(EObject each, Set<EObject> left) {
        return left.stream()
                .filter(other -> id(other) == null && other.eClass() == each.eClass())
                .findFirst()
                .orElse(null);
    }

    private static List<ValueChange> values(EObject before, EObject after) {
        List<ValueChange> values = new ArrayList<>();
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (!contained && !feature.isDerived()) {
                String old = text(before, feature);
                String next = text(after, feature);
                if (!old.equals(next)) {
                    values.add(new ValueChange(feature.getName(), old, next));
                }
            }
        }
        return values;
    }

    private static String text(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return String.join(
                    ", ", list.stream().map(each -> one(feature, each)).toList());
        }
        return value == null ? "" : one(feature, value);
    }

    private static String one(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute) {
            return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        }
        String id = id((EObject) value);
        return id == null ? ElementNames.path((EObject) value) : id.substring(id.indexOf(' ') + 1);
    }

    /** Two elements of different models are equal where what they refer to has the same ids. */
    private static final class ById extends EqualityHelper {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean haveEqualReference(EObject one, EObject other, EReference reference) {
            return reference.isContainment()
                    ? super.haveEqualReference(one, other, reference)
                    : text(one, reference).equals(text(other, reference));
        }
    }
}
