package io.adit.workbench.help;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String theHelp;

    static {
        NLS.initializeMessages("io.adit.workbench.help.messages", Messages.class);
    }

    private Messages() {}
}
