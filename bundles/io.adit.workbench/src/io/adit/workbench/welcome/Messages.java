package io.adit.workbench.welcome;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aditWorkbench;
    public static String connect;
    public static String help;
    public static String importIfc;
    public static String lead;
    public static String openModel;
    public static String openTheSample;
    public static String welcome;
    public static String whatConnectDoes;
    public static String whatHelpIs;
    public static String whatImportDoes;
    public static String whatOpenDoes;
    public static String whatTheSampleIs;
    public static String whereToBegin;

    static {
        NLS.initializeMessages("io.adit.workbench.welcome.messages", Messages.class);
    }

    private Messages() {}
}
