package io.adit.workbench.editor;

import io.adit.engine.units.UnitText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jspecify.annotations.Nullable;

/** One row of the Properties view: name, description, text of the value and the fitting cell editor. */
final class FeatureDescriptor extends PropertyDescriptor {
    /** Stands in a drop-down list for "no value": a viewer cannot hold null. */
    private static final Object NONE = new Object() {
        @Override
        public String toString() {
            return Messages.none;
        }
    };

    private static final ILabelProvider TEXTS = new LabelProvider() {
        @Override
        public String getText(@Nullable Object value) {
            return text(value);
        }
    };

    /** Attributes that are UCUM codes: shown as people write units, typed as codes. */
    private static final Set<String> UNITS = Set.of("unit", "sourceUnit");

    private static final ILabelProvider CODES = new LabelProvider() {
        @Override
        public String getText(@Nullable Object value) {
            return UnitText.alone(text(value));
        }
    };

    private final EObject element;
    private final EStructuralFeature feature;
    private final boolean editable;
    private final @Nullable List<Object> choices;

    FeatureDescriptor(EObject element, IItemPropertyDescriptor descriptor) {
        super(descriptor.getId(element), descriptor.getDisplayName(element));
        this.element = element;
        feature = (EStructuralFeature) descriptor.getFeature(element);
        editable = descriptor.canSetProperty(element);
        choices = choices(element, descriptor);
        setCategory(descriptor.getCategory(element));
        setDescription(descriptor.getDescription(element));
        setLabelProvider(UNITS.contains(feature.getName()) ? CODES : TEXTS);
    }

    private @Nullable List<Object> choices(EObject element, IItemPropertyDescriptor descriptor) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == boolean.class || type == Boolean.class) {
            return List.of(Boolean.TRUE, Boolean.FALSE);
        }
        Collection<?> values = descriptor.getChoiceOfValues(element);
        return values == null ? null : new ArrayList<>(values);
    }

    @Override
    public @Nullable CellEditor createPropertyEditor(Composite parent) {
        if (!editable) {
            return null;
        }
        List<Object> offered = choices;
        if (feature.isMany() && offered != null) {
            return new ChoiceListCellEditor(parent, getDisplayName(), offered);
        }
        if (offered != null) {
            return combo(parent, offered);
        }
        return feature instanceof EAttribute attribute ? typed(parent, element, attribute) : null;
    }

    /** A cell for what is typed. @param element that the attribute is of */
    static CellEditor typed(Composite parent, EObject element, EAttribute attribute) {
        EDataType type = (EDataType) attribute.getEType();
        return ExpressionProposals.isExpression(attribute)
                ? new ExpressionCellEditor(parent, type, element)
                : new TypedTextCellEditor(parent, type, attribute.isMany());
    }

    private static CellEditor combo(Composite parent, List<Object> offered) {
        ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY) {
            @Override
            protected @Nullable Object doGetValue() {
                Object value = super.doGetValue();
                return value == NONE ? null : value;
            }

            @Override
            protected void doSetValue(@Nullable Object value) {
                super.doSetValue(value == null ? NONE : value);
            }
        };
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setLabelProvider(TEXTS);
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        editor.setInput(
                offered.stream().map(value -> value == null ? NONE : value).toList());
        return editor;
    }

    /** What the value looks like in a cell. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? Messages.yes : Messages.no;
            case Enumerator literal -> ModelWords.literal(literal);
            case EObject object -> ElementText.of(object);
            case Collection<?> many ->
                many.stream().map(FeatureDescriptor::text).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }
}
