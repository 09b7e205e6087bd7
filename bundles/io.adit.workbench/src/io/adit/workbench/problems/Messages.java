package io.adit.workbench.problems;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String bindItTo;
    public static String bindItToANewDevice;
    public static String channelIsIn;
    public static String checkBy;
    public static String checkByIds;
    public static String checkByIdsTitle;
    public static String checking;
    public static String checksTheIfcFileOfTheModelByAn;
    public static String deviceOf;
    public static String deviceSends;
    public static String element;
    public static String errorsAndWarnings;
    public static String facilityManager;
    public static String giveItTheId;
    public static String giveItTheKey;
    public static String haveTheIfcFileDeliveredAnewAsItWas;
    public static String inspectAndDecide;
    public static String letTheManagerInspect;
    public static String letTheManagerInspectFrom;
    public static String noProblemsIn;
    public static String notes;
    public static String ofHasNeverReportedAValue;
    public static String openAFacilityModelToSeeWhatItLacks;
    public static String openTheModelFirstWhoseIfcFileIsTo;
    public static String problem;
    public static String problemsIn;
    public static String problemsThatForbidPublishing;
    public static String reading;
    public static String seeWhetherItsDeviceIsConnectedAnd;
    public static String setTheLimitTo;
    public static String showInTheTree;
    public static String takeThemAsUsersWhoLogInWithA;
    public static String theAsset;
    public static String theIfcFileKeepsAllOf;
    public static String theIfcFileOfTheModel;
    public static String theSpecification;
    public static String validateTheModel;
    public static String whatToDo;
    public static String widenTheRangeTo;

    static {
        NLS.initializeMessages("io.adit.workbench.problems.messages", Messages.class);
    }

    private Messages() {}
}
