package io.adit.workbench;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The bundle's life. */
public final class WorkbenchPlugin extends AbstractUIPlugin {
    /** Symbolic name of the bundle, prefix of all its extension ids. */
    public static final String ID = "io.adit.workbench";

    /** Kept here because a logger that nobody holds forgets its level. The client tells of each connect as news. */
    private static final Logger DITTO = Logger.getLogger("org.eclipse.ditto");

    private static @Nullable WorkbenchPlugin instance;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
        DITTO.setLevel(Level.WARNING);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    /** The running bundle. */
    public static WorkbenchPlugin get() {
        WorkbenchPlugin plugin = instance;
        if (plugin == null) {
            throw new IllegalStateException(ID + " is not active");
        }
        return plugin;
    }

    /** Puts an entry into the Error Log. */
    public static void log(String message, @Nullable Throwable cause) {
        get().getLog().log(new Status(IStatus.ERROR, ID, message, cause));
    }
}
