package io.adit.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jspecify.annotations.Nullable;

/** XMI with the options that keep a {@code .adit} file readable in a text diff. */
public final class AditResource extends XMIResourceImpl {
    private static final int LINE_WIDTH = 120;

    private @Nullable AditLoad load;
    private boolean foreign;

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

    /**
     * Finds elements by id through a map while it reads: without it each reference is looked for in the whole model. The map
     * does not follow ids that are changed later, so it is dropped after reading. Of several elements with an id the first one counts.
     */
    @Override
    public void doLoad(InputStream in, @Nullable Map<?, ?> options) throws IOException {
        setIntrinsicIDToEObjectMap(new HashMap<>() {
            @Override
            public @Nullable EObject put(String id, EObject element) {
                return super.putIfAbsent(id, element);
            }
        });
        try {
            super.doLoad(in, options);
        } finally {
            setIntrinsicIDToEObjectMap(null);
            foreign = load != null && load.isForeign();
            load = null;
        }
    }

    @Override
    protected XMLLoad createXMLLoad() {
        AditLoad created = new AditLoad(this);
        load = created;
        return created;
    }

    /** True where the file that was read refers to something that it does not contain. */
    boolean isForeign() {
        return foreign;
    }

    /** Makes {@link AditResource}s for EMF; registered for the extension {@code adit}. */
    public static final class Factory extends XMIResourceFactoryImpl {
        @Override
        public Resource createResource(URI uri) {
            return new AditResource(uri);
        }
    }
}
