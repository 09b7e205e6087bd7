package io.adit.workbench.editor;

import io.adit.model.file.AditFileException;
import io.adit.workbench.Phrase;
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
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jspecify.annotations.Nullable;

/**
 * Editor of one {@code .adit} file. A file that cannot be read is shown as a message with a button to try again; a file
 * that someone else changes is read again, after a question where there are unsaved changes.
 */
public final class FacilityEditor extends EditorPart implements IPersistableEditor {
    /** Id of the editor. */
    public static final String ID = "io.adit.workbench.editor";

    private final EditActions actions = new EditActions(this);
    private final List<FacilityProperties> properties = new ArrayList<>();
    private final ModelChanges changes = new ModelChanges(this);
    private final ListenerList<Runnable> followers = new ListenerList<>();
    private @Nullable FacilityDocument document;
    private @Nullable TreeState tree;
    private @Nullable EditorPages pages;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IPathEditorInput)) {
            throw new PartInitException(Phrase.of(Messages.onlyFilesOnDiskCanBeEditedNot, input.getName()));
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
        EditorPages made = new EditorPages(parent, this, this::reload);
        pages = made;
        getSite().setSelectionProvider(made.tree().viewer());
        made.tree().viewer().addSelectionChangedListener(event -> {
            actions.update();
            changes.status();
        });
        OutsideChanges.watch(this);
        reload();
    }

    /** Reads the file anew; unsaved changes and the undo list are lost, what is open in the tree stays so. */
    public void reload() {
        close();
        try {
            open(FacilityDocument.read(file()));
        } catch (AditFileException e) {
            content().fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            content().fail(Phrase.of(Messages.cannotBeRead, file(), e.getMessage()));
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
        followers.forEach(Runnable::run);
    }

    private void open(FacilityDocument opened) {
        document = opened;
        changes.watch(opened);
        content().show(opened, tree);
    }

    private void close() {
        FacilityDocument open = document;
        document = null;
        if (open != null) {
            tree = content().state();
            changes.forget(open);
            content().clear();
            open.dispose();
        }
    }

    @Override
    public void saveState(IMemento memento) {
        TreeState now = document == null ? tree : content().state();
        if (now != null) {
            now.save(memento);
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        tree = TreeState.restore(memento);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        FacilityDocument open = document;
        if (open == null
                || !OutsideChanges.mayOverwrite(this, open)
                || !FacilitySaving.save(getSite().getShell(), open)) {
            monitor.setCanceled(true);
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        Path chosen = FacilitySaving.ask(getSite().getShell(), file());
        if (chosen != null) {
            saveAs(chosen);
        }
    }

    /** Writes the model, as it is now, to another file and goes on there. */
    public void saveAs(Path target) {
        FacilityDocument open = document;
        if (open == null || !FacilitySaving.write(getSite().getShell(), open, target)) {
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
        return content().tree().viewer();
    }

    /** What is chosen in the tree, or by another view where the tree does not show it. */
    public Choice choice() {
        return content().tree().choice();
    }

    /** The search field above the tree. */
    public Text search() {
        return content().tree().search();
    }

    private EditorPages content() {
        if (pages == null) {
            throw new IllegalStateException("the editor is not shown yet");
        }
        return pages;
    }

    /** Makes Edit &gt; Undo and Redo work on this editor while a part with these bars is active. */
    public void bindUndo(IActionBars bars) {
        actions().bind(bars, List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId()));
    }

    EditActions actions() {
        return actions;
    }

    List<EObject> selectedElements() {
        return pages == null ? List.of() : pages.selectedElements();
    }

    /** Where a paste goes; null where what is selected does not say. */
    @Nullable
    EObject pasteOwner() {
        return pages == null ? null : pages.pasteOwner();
    }

    void create(NewElement element, @Nullable Object sibling) {
        if (document != null) {
            reveal(List.of(element.create(document.domain(), sibling)));
        }
    }

    /** Selects elements in the tree and scrolls to them; the tree searches for what it does not show at once. */
    public void reveal(Collection<?> elements) {
        changes.flush();
        content().tree().reveal(elements);
    }

    /** Selects one element in the tree where that shows it; where not, the views beside the editor follow and the tree stays as it is. */
    public void choose(EObject element) {
        changes.flush();
        content().tree().choose(element);
    }

    void selectAll() {
        content().selectAll();
    }

    void focusSearch() {
        content().tree().search().setFocus();
    }

    /** Shows changes of the model: tree, properties, menu, dirty mark. */
    void modelChanged() {
        if (pages != null && !pages.isDisposed()) {
            pages.tree().refresh();
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
        if (pages != null) {
            pages.setFocus();
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
        if (pages != null) {
            close();
        }
        super.dispose();
    }

    /** True where the file does not exist any more. */
    boolean isFileGone() {
        return !Files.exists(file());
    }
}
