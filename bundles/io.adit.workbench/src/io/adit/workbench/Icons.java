package io.adit.workbench;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;

/** The workbench's own icons by name: SVG files under {@code icons/}, rendered once at the display's zoom. */
public final class Icons {
    private Icons() {}

    /** Descriptor of {@code icons/<name>.svg}; the platform's red square where the file is missing. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(WorkbenchPlugin.get().getBundle(), new Path("icons/" + name + ".svg"), null);
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** Shared image of {@code icons/<name>.svg}; the bundle disposes of it. UI thread only. */
    public static Image image(String name) {
        ImageRegistry registry = WorkbenchPlugin.get().getImageRegistry();
        Image image = registry.get(name);
        if (image == null) {
            registry.put(name, descriptor(name));
            image = registry.get(name);
        }
        return image;
    }
}
