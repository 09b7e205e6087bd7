package io.adit.workbench.editor;

import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.jspecify.annotations.Nullable;

/** An element in the Properties view. Values keep their types; each change is one command of the editing domain. */
final class ElementProperties implements IPropertySource {
    private final EObject element;
    private final IItemPropertySource source;

    private ElementProperties(EObject element, IItemPropertySource source) {
        this.element = element;
        this.source = source;
    }

    /** Null for what has no properties, such as a group. */
    static @Nullable ElementProperties of(AdapterFactory adapters, @Nullable Object element) {
        Object shown = element instanceof Group group ? group.facility() : element;
        return shown instanceof EObject object
                        && adapters.adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source
                ? new ElementProperties(object, source)
                : null;
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return source.getPropertyDescriptors(element).stream()
                .map(descriptor -> new FeatureDescriptor(element, descriptor))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public @Nullable Object getPropertyValue(Object id) {
        IItemPropertyDescriptor descriptor = descriptor(id);
        return descriptor.getFeature(element) instanceof EStructuralFeature feature
                ? copy(element.eGet(feature))
                : null;
    }

    /** Lists are handed out as they are now, so that a later change of the model is seen as a change. */
    private static @Nullable Object copy(@Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return descriptor(id).isPropertySet(element);
    }

    @Override
    public void resetPropertyValue(Object id) {
        descriptor(id).resetPropertyValue(element);
    }

    @Override
    public void setPropertyValue(Object id, @Nullable Object value) {
        IItemPropertyDescriptor descriptor = descriptor(id);
        Object old = getPropertyValue(id);
        if (!java.util.Objects.equals(old, value)) {
            descriptor.setPropertyValue(element, value);
        }
    }

    private IItemPropertyDescriptor descriptor(Object id) {
        return source.getPropertyDescriptor(element, id);
    }
}
