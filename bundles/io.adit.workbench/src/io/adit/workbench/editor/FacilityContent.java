package io.adit.workbench.editor;

import io.adit.model.Facility;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** The tree of a facility: groups below the facility, below them what EMF's item providers say. */
final class FacilityContent implements ITreeContentProvider {
    private static final Object[] NONE = {};

    private final AdapterFactory adapters;

    FacilityContent(AdapterFactory adapters) {
        this.adapters = adapters;
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Resource resource ? resource.getContents().toArray() : NONE;
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Facility facility) {
            return Group.of(facility).toArray();
        }
        if (parent instanceof Group group) {
            return group.members().toArray();
        }
        ITreeItemContentProvider provider = provider(parent);
        return provider == null ? NONE : provider.getChildren(parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        if (element instanceof Facility) {
            return true;
        }
        if (element instanceof Group group) {
            return !group.members().isEmpty();
        }
        ITreeItemContentProvider provider = provider(element);
        return provider != null && provider.hasChildren(element);
    }

    @Override
    public @Nullable Object getParent(Object element) {
        if (element instanceof Group group) {
            return group.facility();
        }
        if (!(element instanceof EObject object)) {
            return null;
        }
        EObject container = object.eContainer();
        return container instanceof Facility facility ? new Group(facility, object.eContainmentFeature()) : container;
    }

    private @Nullable ITreeItemContentProvider provider(Object element) {
        return (ITreeItemContentProvider) adapters.adapt(element, ITreeItemContentProvider.class);
    }
}
