package io.adit.model.file;

import io.adit.model.AditPackage;
import io.adit.model.Facility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A facility model on disk: one {@code .adit} file with one {@link Facility} as its root. */
public final class AditFile {
    /** File name extension without the dot. */
    public static final String EXTENSION = "adit";

    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private AditFile() {}

    /** A resource set that reads and writes {@code .adit} files, in Equinox and in a plain JVM alike. */
    public static ResourceSet newResourceSet() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(AditPackage.eNS_URI, AditPackage.eINSTANCE);
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(Resource.Factory.Registry.DEFAULT_EXTENSION, new AditResource.Factory());
        return resources;
    }

    /**
     * Loads the facility of a file.
     *
     * @throws AditFileException if the file cannot be read, is not well-formed, refers to ids that it does not hold or
     *     has another root than a facility; the message names file and line
     */
    public static Facility load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AditFileException(
                    file + (Files.exists(file) ? " is a folder, no file." : ": there is no such file."));
        }
        Resource resource = newResourceSet()
                .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(null);
        } catch (IOException | RuntimeException e) {
            throw AditFileException.unreadable(file, resource, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw AditFileException.unreadable(file, resource, null);
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Facility facility)) {
            throw new AditFileException(file + " is no facility model: its root must be one adit:Facility.");
        }
        boolean isClosed = resource instanceof AditResource read && !read.isForeign();
        if (!isClosed
                && !EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).isEmpty()) {
            throw AditFileException.danglingReferences(file, resource);
        }
        return facility;
    }

    /**
     * Writes the facility to a file; the file is replaced as a whole or, on failure, left as it was. What is known of it stays: a link leads to where it led,
     * and who may read and write it may still.
     *
     * @throws IOException if it cannot be written, or is write-protected, for its owner, too
     */
    public static void save(Facility facility, Path file) throws IOException {
        Resource resource = facility.eResource();
        if (!(resource instanceof AditResource)) {
            resource = newResourceSet()
                    .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
            resource.getContents().add(facility);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder, no file.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + ".");
        }
        boolean known = Files.exists(target);
        if (known) {
            target = target.toRealPath();
            if (isProtected(target)) {
                throw new IOException(
                        "it is write-protected. Allow writing to it, or save the model under another name.");
            }
        }
        Path draft = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime() + ".tmp");
        try {
            Files.write(draft, bytes.toByteArray());
            if (known && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A file is replaced, not written into, so its own protection has to be asked for; an administrator could write any file, but shall not by mistake. */
    private static boolean isProtected(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING));
    }
}
