package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;

/** Every creation, deletion and change that the editor offers, on each class of the sample: executed, undone, redone, compared. */
class UndoTest extends SampleEdits {
    @Test
    void creationsOfAllChildren() throws Exception {
        int created = 0;
        for (EObject owner : elements().values()) {
            for (Object offered : domain().getNewChildDescriptors(owner, null)) {
                CommandParameter child = (CommandParameter) offered;
                Command command = CreateChildCommand.create(domain(), owner, child, Collections.singleton(owner));
                if (command.canExecute()) {
                    String name = ((EObject) child.getValue()).eClass().getName();
                    undoesAndRedoes(name + " in " + owner.eClass().getName(), command);
                    created++;
                }
            }
        }
        assertTrue(created > 20, "only " + created + " creations");
    }

    @Test
    void deletionsOfAllClasses() throws Exception {
        for (EObject element : elements().values()) {
            if (element.eContainer() != null) {
                undoesAndRedoes(
                        element.eClass().getName() + " deleted", DeleteCommand.create(domain(), List.of(element)));
            }
        }
    }

    @Test
    void changesOfAllAttributes() throws Exception {
        int changed = 0;
        for (EObject element : elements().values()) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                Object value = another(element, attribute);
                if (value != null) {
                    undoesAndRedoes(
                            element.eClass().getName() + "." + attribute.getName(),
                            SetCommand.create(domain(), element, attribute, value));
                    changed++;
                }
            }
        }
        assertTrue(changed > 80, "only " + changed + " attributes");
    }

    @Test
    void choicesOfAllReferences() throws Exception {
        int chosen = 0;
        AdapterFactory adapters = ((AdapterFactoryEditingDomain) domain()).getAdapterFactory();
        for (EObject element : elements().values()) {
            IItemPropertySource source = (IItemPropertySource) adapters.adapt(element, IItemPropertySource.class);
            for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
                Object value = another(element, descriptor);
                if (value != null) {
                    EReference reference = (EReference) descriptor.getFeature(element);
                    undoesAndRedoes(
                            element.eClass().getName() + "." + reference.getName(),
                            SetCommand.create(domain(), element, reference, value));
                    chosen++;
                }
            }
        }
        assertTrue(chosen > 10, "only " + chosen + " references");
    }

    /** What the Properties view offers for a reference, but is not chosen; null where there is nothing, or it is none. */
    private static Object another(EObject element, IItemPropertyDescriptor descriptor) {
        if (!(descriptor.getFeature(element) instanceof EReference reference) || !descriptor.canSetProperty(element)) {
            return null;
        }
        Object present = element.eGet(reference);
        List<Object> offered = new ArrayList<>(descriptor.getChoiceOfValues(element));
        offered.removeIf(each -> each == null || each == present);
        if (!reference.isMany()) {
            return offered.isEmpty() ? null : offered.getFirst();
        }
        offered.removeAll((List<?>) present);
        return offered.isEmpty() ? null : List.of(offered.getFirst());
    }

    /** A value of the attribute's type that it does not have; null where none is known. */
    private static Object another(EObject element, EAttribute attribute) {
        if (attribute.isMany() || !attribute.isChangeable()) {
            return null;
        }
        Object present = element.eGet(attribute);
        if (attribute.getEAttributeType() instanceof EEnum kinds) {
            return kinds.getELiterals().stream()
                    .map(literal -> (Object) literal.getInstance())
                    .filter(literal -> !literal.equals(present))
                    .findFirst()
                    .orElse(null);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return present + "-x";
        }
        if (type == boolean.class) {
            return !Boolean.TRUE.equals(present);
        }
        if (type == double.class || type == Double.class) {
            return present == null ? 1.5 : (Double) present + 1.5;
        }
        return type == int.class || type == Integer.class ? (present == null ? 7 : (Integer) present + 7) : null;
    }
}
