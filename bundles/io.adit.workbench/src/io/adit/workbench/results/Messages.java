package io.adit.workbench.results;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String assetsAreNotInThatFile;
    public static String channelsHaveTheirHistory;
    public static String daysOfAYear;
    public static String elementsHaveSuchASetByDelivery;
    public static String hoursOfAMonth;
    public static String hoursOfAWeek;
    public static String noValuesInThatTime;
    public static String nothingWasWritten;
    public static String openTheModelAndConnectToTheServer;
    public static String reading;
    public static String saysOfElementsHowTheyFareThe;
    public static String theFileWithTheResults;
    public static String theIfcFileOfTheModel;
    public static String whichHistory;
    public static String withoutHistory;
    public static String write;
    public static String writeResultsInto;
    public static String writeResultsIntoIfc;

    static {
        NLS.initializeMessages("io.adit.workbench.results.messages", Messages.class);
    }

    private Messages() {}
}
