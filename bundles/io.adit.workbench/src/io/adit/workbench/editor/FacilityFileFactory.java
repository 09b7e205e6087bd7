package io.adit.workbench.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/** Restores a {@link FacilityFile} that was open when the workbench was last closed. */
public final class FacilityFileFactory implements IElementFactory {
    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String path = memento.getString(FacilityFile.PATH);
        return path == null ? null : new FacilityFile(Path.of(path));
    }
}
