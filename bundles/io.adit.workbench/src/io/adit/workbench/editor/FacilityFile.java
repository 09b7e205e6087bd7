package io.adit.workbench.editor;

import io.adit.workbench.Icons;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/** Editor input: a {@code .adit} file anywhere on disk. Equal to another of the same path. */
public record FacilityFile(Path path) implements IPathEditorInput, IPersistableElement {
    static final String PATH = "path";

    @Override
    public boolean exists() {
        return Files.isRegularFile(path);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("facility");
    }

    @Override
    public String getName() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public IPath getPath() {
        return org.eclipse.core.runtime.Path.fromOSString(path.toString());
    }

    @Override
    public String getFactoryId() {
        return "io.adit.workbench.facilityFile";
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, path.toString());
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        return type.isInstance(path) ? type.cast(path) : null;
    }
}
