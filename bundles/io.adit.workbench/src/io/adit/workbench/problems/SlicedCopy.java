package io.adit.workbench.problems;

import io.adit.model.Facility;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a model that is made element by element. Where the model changes meanwhile the copy is of no use, but making it does no harm. The steps are for
 * the thread that edits the model; the finished copy is for any one thread.
 */
final class SlicedCopy extends EcoreUtil.Copier {
    private static final long serialVersionUID = 1L;

    private final transient Facility facility;
    private final transient Deque<Children> work = new ArrayDeque<>();
    private transient @Nullable Iterator<Map.Entry<EObject, EObject>> referring;

    /** Children that are to be copied, from the next one on. */
    private static final class Children {
        final EReference reference;
        final EObject from;
        final EObject to;
        int next;

        Children(EReference reference, EObject from, EObject to) {
            this.reference = reference;
            this.from = from;
            this.to = to;
        }
    }

    SlicedCopy(Facility original) {
        facility = (Facility) copy(original);
    }

    /** Copies one element, or what one refers to; true while there is more. */
    boolean step() {
        Children children = work.peek();
        if (children != null) {
            copyNext(children);
            return true;
        }
        Iterator<Map.Entry<EObject, EObject>> left = referring;
        if (left == null) {
            left = entrySet().iterator();
            referring = left;
        }
        if (left.hasNext()) {
            refer(left.next());
        }
        return left.hasNext();
    }

    private void copyNext(Children children) {
        if (!children.reference.isMany()) {
            work.remove(children);
            super.copyContainment(children.reference, children.from, children.to);
            return;
        }
        List<EObject> from = list(children.from, children.reference);
        if (children.next < from.size()) {
            list(children.to, children.reference).add(copy(from.get(children.next++)));
        } else {
            work.remove(children);
        }
    }

    private void refer(Map.Entry<EObject, EObject> entry) {
        for (EReference reference : entry.getKey().eClass().getEAllReferences()) {
            if (!reference.isContainment()
                    && !reference.isContainer()
                    && reference.isChangeable()
                    && !reference.isDerived()) {
                copyReference(reference, entry.getKey(), entry.getValue());
            }
        }
    }

    @SuppressWarnings("unchecked") // a reference to many gives a list of objects
    private static List<EObject> list(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }

    @Override
    protected void copyContainment(EReference reference, EObject from, EObject to) {
        if (from.eIsSet(reference)) {
            work.push(new Children(reference, from, to));
        }
    }

    /** The copy; whole when there are no more steps. */
    Facility facility() {
        return facility;
    }

    /** The elements of the model by those of the copy. */
    Map<EObject, EObject> originals() {
        Map<EObject, EObject> originals = new IdentityHashMap<>(size());
        forEach((original, copy) -> originals.put(copy, original));
        return originals;
    }
}
