package io.adit.workbench.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** The Edit menu of one editor, over its document's editing domain. Call {@link #update()} when anything changed. */
final class EditActions {
    private final FacilityEditor editor;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private static final class Entry extends Action {
        private final Runnable body;
        private final BooleanSupplier enabled;

        Entry(String text, Runnable body, BooleanSupplier enabled) {
            super(text);
            this.body = body;
            this.enabled = enabled;
        }

        @Override
        public void run() {
            if (enabled.getAsBoolean()) {
                body.run();
            }
        }
    }

    EditActions(FacilityEditor editor) {
        this.editor = editor;
        add(ActionFactory.UNDO, Messages.undo, () -> document().stack().undo(), this::canUndo);
        add(ActionFactory.REDO, Messages.redo, () -> document().stack().redo(), this::canRedo);
        add(ActionFactory.CUT, Messages.cut, this::cut, this::hasElements);
        add(ActionFactory.COPY, Messages.copy, () -> ModelClipboard.put(elements()), this::hasElements);
        add(ActionFactory.PASTE, Messages.paste, () -> execute(paste()), () -> paste() != null);
        add(ActionFactory.DELETE, Messages.delete, this::delete, this::hasElements);
        add(ActionFactory.SELECT_ALL, Messages.selectAll, editor::selectAll, () -> editor.document() != null);
        add(ActionFactory.FIND, Messages.find, editor::focusSearch, () -> editor.document() != null);
    }

    private void add(ActionFactory factory, String text, Runnable body, BooleanSupplier enabled) {
        Entry entry = new Entry(text, body, enabled);
        entry.setActionDefinitionId(factory.getCommandId());
        entries.put(factory.getId(), entry);
    }

    /** The action of an {@link ActionFactory} id. */
    IAction get(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(id);
        }
        return entry;
    }

    /** Makes the Edit menu and its keys work on this editor while a part with these bars is active. */
    void bind(IActionBars bars, Collection<String> ids) {
        ids.forEach(id -> bars.setGlobalActionHandler(id, get(id)));
        bars.updateActionBars();
    }

    /** All ids that {@link #bind} takes. */
    Collection<String> ids() {
        return entries.keySet();
    }

    /** Enables what is possible now and names what undo and redo would do. */
    void update() {
        entries.values().forEach(entry -> entry.setEnabled(entry.enabled.getAsBoolean()));
        name(ActionFactory.UNDO, Messages.undo, canUndo() ? document().stack().getUndoCommand() : null);
        name(ActionFactory.REDO, Messages.redo, canRedo() ? document().stack().getRedoCommand() : null);
    }

    private void name(ActionFactory factory, String verb, @Nullable Command command) {
        get(factory.getId()).setText(command == null ? verb : verb + " " + command.getLabel());
    }

    private FacilityDocument document() {
        FacilityDocument document = editor.document();
        if (document == null) {
            throw new IllegalStateException("no model is open");
        }
        return document;
    }

    private boolean canUndo() {
        return editor.document() != null && document().stack().canUndo();
    }

    private boolean canRedo() {
        return editor.document() != null && document().stack().canRedo();
    }

    /** What is selected, without what lies inside something selected, and without the facility itself. */
    private List<EObject> elements() {
        List<EObject> selected = editor.selectedElements();
        return EcoreUtil.filterDescendants(selected).stream()
                .filter(element -> element.eContainer() != null)
                .toList();
    }

    private boolean hasElements() {
        return editor.document() != null && !elements().isEmpty();
    }

    private void cut() {
        ModelClipboard.put(elements());
        delete();
    }

    /** Deletes what is selected; selected is then what stands in its place, so that one can go on from there. */
    private void delete() {
        List<EObject> gone = elements();
        if (!gone.isEmpty()) {
            EObject next = neighbour(gone.getLast(), gone);
            execute(DeleteCommand.create(document().domain(), gone));
            editor.reveal(List.of(next));
        }
    }

    /** The next one beside an element that is none of those that go; else the one before, else what they are in. */
    private static EObject neighbour(EObject element, List<EObject> gone) {
        if (element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> beside) {
            int at = beside.indexOf(element);
            for (Object next : beside.subList(at, beside.size())) {
                if (!gone.contains(next)) {
                    return (EObject) next;
                }
            }
            for (Object before : beside.subList(0, at).reversed()) {
                if (!gone.contains(before)) {
                    return (EObject) before;
                }
            }
        }
        return element.eContainer();
    }

    private @Nullable Command paste() {
        EObject owner = editor.pasteOwner();
        if (owner == null) {
            return null;
        }
        Command command = ModelClipboard.paste(document().domain(), owner);
        if (!command.canExecute() && owner.eContainer() != null) {
            command = ModelClipboard.paste(document().domain(), owner.eContainer());
        }
        return command.canExecute() ? command : null;
    }

    private void execute(@Nullable Command command) {
        if (command != null && command.canExecute()) {
            document().stack().execute(command);
            editor.reveal(command.getAffectedObjects());
        }
    }
}
