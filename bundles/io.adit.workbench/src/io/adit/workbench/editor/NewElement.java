package io.adit.workbench.editor;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Named;
import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be created below an element.
 *
 * @param label for the menu: "Channel"
 * @param icon name of the icon
 * @param owner what it is created below
 * @param descriptor EMF's description of the child
 */
record NewElement(String label, String icon, EObject owner, CommandParameter descriptor) {

    /** What may be created below the element, in the model's order. */
    static List<NewElement> children(EditingDomain domain, Object element) {
        EObject owner = element instanceof Group group ? group.facility() : element instanceof EObject e ? e : null;
        List<NewElement> result = new ArrayList<>();
        if (owner == null) {
            return result;
        }
        for (Object descriptor : domain.getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter parameter
                    && parameter.getValue() instanceof EObject child
                    && (!(element instanceof Group group) || group.reference() == parameter.getFeature())) {
                result.add(of(owner, parameter, child));
            }
        }
        return result;
    }

    /** What may be created beside the element. */
    static List<NewElement> siblings(EditingDomain domain, Object element) {
        if (!(element instanceof EObject object) || object.eContainer() == null) {
            return List.of();
        }
        EObject parent = object.eContainer();
        Object beside =
                parent instanceof Facility facility ? new Group(facility, object.eContainmentFeature()) : parent;
        return children(domain, beside);
    }

    private static NewElement of(EObject owner, CommandParameter parameter, EObject child) {
        return new NewElement(ModelWords.type(child.eClass()), ElementLabels.icon(child), owner, parameter);
    }

    /** Whether the model allows it now; a second Cleaning, for example, it does not. */
    boolean canCreate(EditingDomain domain) {
        return command(domain, null).canExecute();
    }

    /** Creates it and returns it. One entry of the undo list. */
    EObject create(EditingDomain domain, @Nullable Object sibling) {
        EObject child = (EObject) descriptor.getValue();
        name(child);
        domain.getCommandStack().execute(command(domain, sibling));
        return child;
    }

    private Command command(EditingDomain domain, @Nullable Object sibling) {
        Collection<?> selection = sibling == null ? Collections.singleton(owner) : Collections.singleton(sibling);
        CommandParameter place = new CommandParameter(
                owner, descriptor.getEStructuralFeature(), descriptor.getValue(), position(sibling));
        return CreateChildCommand.create(domain, owner, place, selection);
    }

    private int position(@Nullable Object sibling) {
        if (sibling != null && descriptor.getEStructuralFeature().isMany()) {
            int index = ((List<?>) owner.eGet(descriptor.getEStructuralFeature())).indexOf(sibling);
            return index < 0 ? CommandParameter.NO_INDEX : index + 1;
        }
        return CommandParameter.NO_INDEX;
    }

    private void name(EObject child) {
        if (child instanceof Named named) {
            named.setId(FreshIds.next(owner, child));
            named.setName(Phrase.of(Messages.newElement, Phrase.inside(label)));
        }
        if (child instanceof Channel channel && owner instanceof Asset asset) {
            channel.setKey(FreshIds.nextKey(asset));
        }
    }
}
