package io.adit.workbench.rules;

import io.adit.workbench.Pane;
import io.adit.workbench.editor.ElementTable;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Buttons below the table of a list: one more, without the selected one, that one up or down. Each press is one step of the undo list. UI thread only. */
final class ListButtons<O extends EObject> extends Pane {
    private final ElementTable table;
    private final EReference list;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private @Nullable O owner;

    /**
     * Makes them.
     *
     * @param list of the owner that the table shows
     * @param made a new element for an owner
     */
    ListButtons(Composite parent, ElementTable table, EReference list, Function<O, EObject> made) {
        super(parent);
        this.table = table;
        this.list = list;
        RowLayoutFactory.fillDefaults().spacing(4).applyTo(this);
        add = button(Messages.add, () -> add(made));
        remove = button(Messages.remove, this::remove);
        up = button(Messages.up, () -> move(-1));
        down = button(Messages.down, () -> move(1));
        table.viewer().addSelectionChangedListener(event -> allow());
        table.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
    }

    private Button button(String text, Runnable body) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    /** Is about the list of that owner; null: of none. */
    void show(@Nullable O next) {
        owner = next;
        table.show(next == null ? List.of() : elements(next));
        allow();
    }

    @SuppressWarnings("unchecked") // a many-valued containment holds objects
    private List<EObject> elements(O of) {
        return (List<EObject>) of.eGet(list);
    }

    private void allow() {
        EObject selected = table.selected();
        int index = owner == null || selected == null ? -1 : elements(owner).indexOf(selected);
        add.setEnabled(owner != null);
        remove.setEnabled(index >= 0);
        up.setEnabled(index > 0);
        down.setEnabled(owner != null && index >= 0 && index < elements(owner).size() - 1);
    }

    private void add(Function<O, EObject> made) {
        if (owner != null) {
            EObject element = made.apply(owner);
            run(domain -> AddCommand.create(domain, owner, list, element));
            show(owner);
            table.select(element);
            table.edit(element, 0);
        }
    }

    private void remove() {
        EObject selected = table.selected();
        if (selected != null) {
            run(domain -> DeleteCommand.create(domain, List.of(selected)));
        }
    }

    private void move(int by) {
        EObject selected = table.selected();
        if (owner != null && selected != null) {
            int place = elements(owner).indexOf(selected) + by;
            run(domain -> MoveCommand.create(domain, owner, list, selected, place));
        }
    }

    private void run(Function<EditingDomain, Command> step) {
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(owner);
        if (domain != null) {
            domain.getCommandStack().execute(step.apply(domain));
        }
    }
}
