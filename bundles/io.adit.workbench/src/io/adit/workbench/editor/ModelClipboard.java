package io.adit.workbench.editor;

import io.adit.model.Named;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What was copied or cut, shared by all editors of the workbench. Holds copies, so that later changes of the originals do
 * not show. A pasted element gets ids of its own; a reference out of the copy goes to the element of the same id in the
 * model that it is pasted into, or is dropped where there is none. UI thread only.
 */
final class ModelClipboard {
    private static List<EObject> contents = List.of();

    private ModelClipboard() {}

    static void put(Collection<? extends EObject> elements) {
        contents = List.copyOf(EcoreUtil.copyAll(elements));
    }

    /** The command that pastes below the owner; it cannot be executed where nothing fits there. */
    static Command paste(EditingDomain domain, EObject owner) {
        if (contents.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<EObject> copies = List.copyOf(EcoreUtil.copyAll(contents));
        FreshIds.renew(copies, owner);
        for (EObject copy : copies) {
            redirect(copy, owner.eResource());
            copy.eAllContents().forEachRemaining(inner -> redirect(inner, owner.eResource()));
        }
        return AddCommand.create(domain, owner, null, copies, CommandParameter.NO_INDEX);
    }

    @SuppressWarnings("unchecked") // a many-valued reference holds a list of objects
    private static void redirect(EObject element, Resource target) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
                continue;
            }
            if (reference.isMany()) {
                List<EObject> values = (List<EObject>) element.eGet(reference);
                List<EObject> kept = values.stream()
                        .map(value -> counterpart(value, target))
                        .filter(java.util.Objects::nonNull)
                        .toList();
                values.clear();
                values.addAll(kept);
            } else {
                redirect(element, reference, target);
            }
        }
    }

    private static void redirect(EObject element, EStructuralFeature reference, Resource target) {
        if (element.eGet(reference) instanceof EObject value) {
            element.eSet(reference, counterpart(value, target));
        }
    }

    private static @org.jspecify.annotations.Nullable EObject counterpart(EObject value, Resource target) {
        if (value.eResource() == target || value.eResource() == null && EcoreUtil.getRootContainer(value) != value) {
            return value;
        }
        EObject same = value instanceof Named named && named.getId() != null ? target.getEObject(named.getId()) : null;
        return value.eClass().isInstance(same) ? same : null;
    }
}
