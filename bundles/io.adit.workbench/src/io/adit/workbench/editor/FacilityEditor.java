package io.adit.workbench.editor;

import io.adit.model.file.AditFile;
import io.adit.model.file.AditFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;

/**
 * Editor of one {@code .adit} file. A file that cannot be read is shown as a message with a button to try again; a file
 * that someone else changes is read again, after a question where there are unsaved changes.
 */
public final class FacilityEditor extends EditorPart {
    /** Id of the editor. */
    public static final String ID = "io.adit.workbench.editor";

    private final EditActions actions = new EditActions(this);
    private final List<FacilityProperties> properties = new ArrayList<>();
    private final ModelChanges changes = new ModelChanges(this);
    private final ListenerList<Runnable> followers = new ListenerList<>();
    private @Nullable FacilityDocument document;
    private @Nullable Composite pages;
    private @Nullable FacilityTree tree;
    private @Nullable UnreadableFile problem;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput)) {
            throw new PartInitException("Only files on disk can be edited, not " + input.getName() + ".");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    private Path file() {
        return ((IPathEditorInput) getEditorInput()).getPath().toFile().toPath();
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        pages = stack;
        FacilityTree content = new FacilityTree(stack, this);
        tree = content;
        problem = new UnreadableFile(stack, this::reload);
        getSite().setSelectionProvider(content.viewer());
        content.viewer().addSelectionChangedListener(event -> {
            actions.update();
            changes.status();
        });
        OutsideChanges.watch(this);
        reload();
    }

    /** Reads the file anew; unsaved changes and the undo list are lost. */
    public void reload() {
        close();
        try {
            open(FacilityDocument.read(file()));
        } catch (AditFileException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail(file() + " cannot be read: " + e.getMessage());
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
        followers.forEach(Runnable::run);
    }

    private void open(FacilityDocument opened) {
        document = opened;
        changes.watch(opened);
        if (tree != null) {
            tree.show(opened);
            bring(tree);
        }
    }

    private void fail(String message) {
        if (problem != null) {
            problem.say(message);
            bring(problem);
        }
    }

    private void bring(Composite page) {
        if (pages != null) {
            ((StackLayout) pages.getLayout()).topControl = page;
            pages.layout();
        }
    }

    private void close() {
        FacilityDocument open = document;
        document = null;
        if (open != null) {
            changes.forget(open);
            if (tree != null && !tree.isDisposed()) {
                tree.viewer().setInput(null);
            }
            open.dispose();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        FacilityDocument open = document;
        if (open == null || !OutsideChanges.mayOverwrite(this, open)) {
            monitor.setCanceled(true);
            return;
        }
        try {
            open.save();
        } catch (IOException | RuntimeException e) {
            monitor.setCanceled(true);
            MessageDialog.openError(
                    getSite().getShell(),
                    "Save facility model",
                    open.file() + " was not saved and is as it was before.\n\n" + e.getMessage());
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*.adit");
        dialog.setFileName(file().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen));
        }
    }

    /** Writes the model, as it is now, to another file and goes on there. */
    public void saveAs(Path target) {
        FacilityDocument open = document;
        if (open == null) {
            return;
        }
        try {
            AditFile.save(open.facility(), target);
        } catch (IOException | RuntimeException e) {
            MessageDialog.openError(
                    getSite().getShell(), "Save facility model as", target + " was not written.\n\n" + e.getMessage());
            return;
        }
        setInputWithNotify(new FacilityFile(target.toAbsolutePath().normalize()));
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
        reload();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document != null;
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    /** The open model; null while the file cannot be read. */
    public @Nullable FacilityDocument document() {
        return document;
    }

    /** The tree, for tests and for parts that follow its selection. */
    public TreeViewer viewer() {
        return content().viewer();
    }

    /** The search field above the tree. */
    public Text search() {
        return content().search();
    }

    private FacilityTree content() {
        if (tree == null) {
            throw new IllegalStateException("the editor is not shown yet");
        }
        return tree;
    }

    EditActions actions() {
        return actions;
    }

    List<EObject> selectedElements() {
        return selection().stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    private List<?> selection() {
        return tree == null || tree.isDisposed()
                ? List.of()
                : tree.viewer().getStructuredSelection().toList();
    }

    /** Where a paste goes: below the one selected element, below the facility for a group. */
    @Nullable
    EObject pasteOwner() {
        List<?> selected = selection();
        if (selected.size() != 1) {
            return null;
        }
        return selected.get(0) instanceof Group group ? group.facility() : (EObject) selected.get(0);
    }

    void create(NewElement element, @Nullable Object sibling) {
        if (document != null) {
            reveal(List.of(element.create(document.domain(), sibling)));
        }
    }

    /** Selects elements in the tree and scrolls to them. */
    public void reveal(Collection<?> elements) {
        changes.flush();
        content().reveal(elements);
    }

    void selectAll() {
        content().viewer().getTree().selectAll();
        content().viewer().setSelection(content().viewer().getSelection());
    }

    void focusSearch() {
        content().search().setFocus();
    }

    /** Shows changes of the model: tree, properties, menu, dirty mark. */
    void modelChanged(boolean structure) {
        if (tree != null && !tree.isDisposed()) {
            tree.refresh(structure);
            properties.forEach(FacilityProperties::refresh);
            actions.update();
            firePropertyChange(PROP_DIRTY);
            followers.forEach(Runnable::run);
        }
    }

    /** @param follower told on the UI thread when the model was changed or read anew, until it is removed */
    void addFollower(Runnable follower) {
        followers.add(follower);
    }

    void removeFollower(Runnable follower) {
        followers.remove(follower);
    }

    void forget(FacilityProperties page) {
        properties.remove(page);
    }

    @Override
    public void setFocus() {
        if (document != null) {
            content().viewer().getControl().setFocus();
        } else if (problem != null) {
            problem.setFocus();
        }
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        if (type == EditingDomain.class && document != null) {
            return type.cast(document.domain());
        }
        if (type == IPropertySheetPage.class) {
            FacilityProperties page = new FacilityProperties(this);
            properties.add(page);
            return type.cast(page);
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        close();
        super.dispose();
    }

    /** True where the file does not exist any more. */
    boolean isFileGone() {
        return !Files.exists(file());
    }
}
