package io.adit.workbench.editor;

import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the tree are open and which are selected. Elements are named by where they are in the file, so that it outlives the model in memory: when the file is read
 * again, and when the workbench is started again. Immutable.
 *
 * @param open names of the elements and groups whose children are shown
 * @param selected names of those that are selected
 */
record TreeState(Set<String> open, Set<String> selected) {
    private static final int MOST = 1000;
    private static final String OPEN = "open";
    private static final String SELECTED = "selected";
    private static final String NAME = "element";

    /** As the tree is now. */
    static TreeState of(TreeViewer tree) {
        return new TreeState(
                names(Arrays.stream(tree.getExpandedElements())),
                names(Arrays.stream(tree.getStructuredSelection().toArray())));
    }

    private static Set<String> names(Stream<Object> elements) {
        return elements.map(TreeState::name).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(Object element) {
        if (element instanceof Group group) {
            return "group " + group.reference().getName();
        }
        return element instanceof EObject object && object.eResource() != null
                ? object.eResource().getURIFragment(object)
                : "";
    }

    /** Opens and selects what is still there. @return false where nothing of it is */
    boolean apply(TreeViewer tree, Facility facility) {
        List<Object> found = new ArrayList<>();
        boolean any = apply(tree, facility, found);
        tree.setSelection(new StructuredSelection(found.isEmpty() ? List.of(facility) : found), true);
        return any;
    }

    private boolean apply(TreeViewer tree, Object element, List<Object> found) {
        String name = name(element);
        if (selected.contains(name)) {
            found.add(element);
        }
        if (!open.contains(name)) {
            return false;
        }
        tree.setExpandedState(element, true);
        for (Object child : ((ITreeContentProvider) tree.getContentProvider()).getChildren(element)) {
            apply(tree, child, found);
        }
        return true;
    }

    void save(IMemento memento) {
        open.forEach(name -> memento.createChild(OPEN).putString(NAME, name));
        selected.forEach(name -> memento.createChild(SELECTED).putString(NAME, name));
    }

    /** What was saved; null where nothing was. */
    static @Nullable TreeState restore(IMemento memento) {
        Set<String> open = restore(memento, OPEN);
        return open.isEmpty() ? null : new TreeState(open, restore(memento, SELECTED));
    }

    private static Set<String> restore(IMemento memento, String kind) {
        return Arrays.stream(memento.getChildren(kind))
                .map(each -> String.valueOf(each.getString(NAME)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
