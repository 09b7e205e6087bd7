package io.adit.workbench;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Lets files be dropped from the desktop onto the editor area. */
final class FileDrop extends DropTargetAdapter {
    private final IWorkbenchWindowConfigurer configurer;

    private FileDrop(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    static void into(IWorkbenchWindowConfigurer configurer) {
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new FileDrop(configurer));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            for (String name : names) {
                Facilities.open(configurer.getWindow(), Path.of(name));
            }
        }
    }
}
