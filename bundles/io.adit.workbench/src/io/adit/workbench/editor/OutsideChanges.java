package io.adit.workbench.editor;

import io.adit.workbench.LossQuestion;
import io.adit.workbench.Phrase;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Notices that another program wrote an open file: when its editor, or the window, becomes active again. */
final class OutsideChanges implements IPartListener2 {
    private final FacilityEditor editor;
    private final Listener activation = event -> check();
    private boolean asking;

    private OutsideChanges(FacilityEditor editor) {
        this.editor = editor;
    }

    static void watch(FacilityEditor editor) {
        OutsideChanges watcher = new OutsideChanges(editor);
        editor.getSite().getPage().addPartListener(watcher);
        editor.getSite().getShell().addListener(SWT.Activate, watcher.activation);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            check();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            editor.getSite().getPage().removePartListener(this);
            Shell shell = editor.getSite().getShell();
            if (shell != null && !shell.isDisposed()) {
                shell.removeListener(SWT.Activate, activation);
            }
        }
    }

    private void check() {
        FacilityDocument document = editor.document();
        if (asking || document == null || !document.isChangedOutside()) {
            return;
        }
        asking = true;
        try {
            if (!document.isDirty() || ask(document)) {
                editor.reload();
            } else {
                document.keepMine();
            }
        } finally {
            asking = false;
        }
    }

    private boolean ask(FacilityDocument document) {
        return choose(
                document,
                Messages.wasChangedByAnotherProgramAndYou,
                Messages.readTheFileLoseMyChanges,
                Messages.keepMyChanges);
    }

    /** Asks before a save would replace what another program wrote. */
    static boolean mayOverwrite(FacilityEditor editor, FacilityDocument document) {
        return !document.isChangedOutside()
                || editor.isFileGone()
                || new OutsideChanges(editor)
                        .choose(
                                document,
                                Messages.wasChangedByAnotherProgramSinceYou,
                                Messages.overwriteItWithMine,
                                Messages.cancel);
    }

    private boolean choose(FacilityDocument document, String message, String loses, String keeps) {
        return LossQuestion.ask(
                editor.getSite().getShell(),
                String.valueOf(document.file().getFileName()),
                Phrase.of(message, document.file()),
                loses,
                keeps);
    }
}
