package io.adit.workbench.viewer;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aChannelWithoutARule;
    public static String allChannelsHaveRules;
    public static String cantBeRead;
    public static String chooseIfcFile;
    public static String colours;
    public static String complete;
    public static String completeness;
    public static String createsAChannelOnTheElementThatIs;
    public static String dataProblem;
    public static String hasErrors;
    public static String hasWarnings;
    public static String highAlarm;
    public static String liveState;
    public static String lowAlarm;
    public static String mediumAlarm;
    public static String newSensor;
    public static String noIfcFileLiesBesideChooseTheOne;
    public static String noPortCanBeHadOnThisMachine;
    public static String normal;
    public static String notConnectedToAServerOperate;
    public static String nothingKnown;
    public static String nothingMeasured;
    public static String openAFacilityModelToSeeItIn3d;
    public static String placeSensorHere;
    public static String readFile;
    public static String readingFile;
    public static String ruleCoverage;
    public static String the3dView;
    public static String thePageOfThisViewWasNotBuiltRunNpm;

    static {
        NLS.initializeMessages("io.adit.workbench.viewer.messages", Messages.class);
    }

    private Messages() {}
}
