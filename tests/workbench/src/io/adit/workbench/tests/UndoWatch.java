package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EventObject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;

/**
 * Undoes and redoes each command as soon as somebody has executed it, whatever gave it, and remembers where the model was not as before and as after. The command
 * stays executed.
 */
final class UndoWatch implements CommandStackListener {
    private final BasicCommandStack stack;
    private final Supplier<String> text;
    private final Set<Command> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> faults = new ArrayList<>();
    private String present;
    private boolean busy;

    /** @param text the model as its file would have it */
    UndoWatch(BasicCommandStack stack, Supplier<String> text) {
        this.stack = stack;
        this.text = text;
        present = text.get();
        stack.addCommandStackListener(this);
    }

    @Override
    public void commandStackChanged(EventObject event) {
        if (busy) {
            return;
        }
        busy = true;
        String before = present;
        Command newest = stack.getUndoCommand();
        if (newest != null && seen.add(newest)) {
            String after = text.get();
            stack.undo();
            compare(newest, "undone", before);
            stack.redo();
            compare(newest, "redone", after);
        }
        present = text.get();
        busy = false;
    }

    private void compare(Command command, String what, String expected) {
        String found = text.get();
        if (!found.equals(expected)) {
            faults.add(command.getLabel() + ", " + what + ", left:\n" + found + "\ninstead of:\n" + expected);
        }
    }

    /** Fails where a command could not be undone or redone. */
    void check() {
        stack.removeCommandStackListener(this);
        assertEquals(List.of(), faults);
    }
}
