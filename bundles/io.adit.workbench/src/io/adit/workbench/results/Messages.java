package io.adit.workbench.results;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String assetsAreNotInThatFile;
    public static String elementsHaveSuchASetByDelivery;
    public static String nothingWasWritten;
    public static String openTheModelAndConnectToTheServer;
    public static String reading;
    public static String saysOfElementsHowTheyFareThe;
    public static String theFileWithTheResults;
    public static String theIfcFileOfTheModel;
    public static String writeResultsInto;
    public static String writeResultsIntoIfc;

    static {
        NLS.initializeMessages("io.adit.workbench.results.messages", Messages.class);
    }

    private Messages() {}
}
