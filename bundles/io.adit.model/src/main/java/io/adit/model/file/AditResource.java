package io.adit.model.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** XMI with the options that keep a {@code .adit} file readable in a text diff. */
public final class AditResource extends XMIResourceImpl {
    private static final int LINE_WIDTH = 120;

    /** An empty resource that will be loaded from or saved to {@code uri}. */
    public AditResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_DELIMITER, "\n");
        getDefaultSaveOptions()
                .put(Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER);
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }

    /** Makes {@link AditResource}s for EMF; registered for the extension {@code adit}. */
    public static final class Factory extends XMIResourceFactoryImpl {
        @Override
        public Resource createResource(URI uri) {
            return new AditResource(uri);
        }
    }
}
