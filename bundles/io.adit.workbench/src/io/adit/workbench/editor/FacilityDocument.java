package io.adit.workbench.editor;

import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.model.provider.AditItemProviderAdapterFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * One open facility model: the facility, the editing domain that all its changes go through, and the file as it was when
 * last read or written. Used by the UI thread only.
 */
public final class FacilityDocument {
    private final Path file;
    private final Facility facility;
    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain;
    private FileState known;

    private record FileState(FileTime modified, long size) {
        static FileState of(Path file) throws IOException {
            return new FileState(Files.getLastModifiedTime(file), Files.size(file));
        }
    }

    private FacilityDocument(Path file, Facility facility, FileState known) {
        this.file = file;
        this.facility = facility;
        this.known = known;
        adapters.addAdapterFactory(new AditItemProviderAdapterFactory());
        adapters.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        ResourceSet resources = resource().getResourceSet();
        domain = new AdapterFactoryEditingDomain(adapters, stack, resources);
        resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
    }

    /**
     * Reads a file.
     *
     * @throws io.adit.model.file.AditFileException if it holds no readable facility; the message says where
     * @throws IOException if it cannot be accessed
     */
    public static FacilityDocument read(Path file) throws IOException {
        FileState state = FileState.of(file);
        return new FacilityDocument(file, AditFile.load(file), state);
    }

    /** Writes all changes; afterwards the document is not dirty. */
    public void save() throws IOException {
        AditFile.save(facility, file);
        known = FileState.of(file);
        stack.saveIsDone();
    }

    /** True where someone else wrote the file since it was last read or saved here. */
    public boolean isChangedOutside() {
        try {
            return !known.equals(FileState.of(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes the file's present state as known, so that {@link #isChangedOutside()} is false until the next change. */
    public void keepMine() {
        try {
            known = FileState.of(file);
        } catch (IOException e) {
            // The file is gone: saving will write it anew.
        }
    }

    /** True where a change is not saved yet. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /** The root of the model. */
    public Facility facility() {
        return facility;
    }

    /** Where the model is read from and written to. */
    public Path file() {
        return file;
    }

    /** The resource that holds the facility. */
    public Resource resource() {
        return facility.eResource();
    }

    /** Undo and redo. */
    public BasicCommandStack stack() {
        return stack;
    }

    /** What every change is executed in. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /** Makes item providers. */
    public ComposedAdapterFactory adapters() {
        return adapters;
    }

    /** Lets go of the item providers. */
    public void dispose() {
        stack.flush();
        adapters.dispose();
    }
}
