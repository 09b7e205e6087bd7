package io.adit.workbench.language;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String asTheSystemHasIt;
    public static String cannotBeKept;
    public static String language;
    public static String languageTitle;
    public static String restartNow;
    public static String takesEffectAtTheNextStart;

    static {
        NLS.initializeMessages("io.adit.workbench.language.messages", Messages.class);
    }

    private Messages() {}
}
