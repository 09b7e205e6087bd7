package io.adit.workbench;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String allFiles;
    public static String cannotBeWritten;
    public static String doesNotExistOrIsNoFile;
    public static String edit;
    public static String facilityModelsAdit;
    public static String file;
    public static String help;
    public static String installTheWebview2RuntimeOf;
    public static String installWebkitgtkDebianUbuntuAptGet;
    public static String needsABrowserOfTheSystemAndThereIs;
    public static String newFacility;
    public static String newFacilityModel;
    public static String openFacilityModel;
    public static String openSampleStation;
    public static String operate;
    public static String perspective;
    public static String showView;
    public static String startTheWorkbenchByAditWorkbench;
    public static String timePattern;
    public static String updateTheSystem;
    public static String window;

    static {
        NLS.initializeMessages("io.adit.workbench.messages", Messages.class);
    }

    private Messages() {}
}
