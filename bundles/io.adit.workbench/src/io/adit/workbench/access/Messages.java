package io.adit.workbench.access;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aClickOnACellOrTheSpaceBarWithThe;
    public static String acknowledge;
    public static String acknowledgesConfirmsResetsShelves;
    public static String addATargetInThePublishPerspective;
    public static String addSubject;
    public static String administer;
    public static String asHasIt;
    public static String asTheServerKnowsItSuchAsNginx;
    public static String askingFor;
    public static String cancelled;
    public static String change;
    public static String changesWhatStandsInTheThingsOf;
    public static String command;
    public static String connectsAs;
    public static String device;
    public static String deviceLoginsAt;
    public static String doesEverythingChangesSettingsRules;
    public static String giveANewPasswordAtThePresentOne;
    public static String look;
    public static String lookAsksTheRegistryWhichDevices;
    public static String mayConnect;
    public static String mayDoNothing;
    public static String newPassword;
    public static String newPasswordButton;
    public static String newPasswords;
    public static String newRole;
    public static String newRoleButton;
    public static String no;
    public static String nobodyYet;
    public static String none;
    public static String notRegistered;
    public static String openAFacilityModelToSeeHowIts;
    public static String openAFacilityModelToSeeWhoMayDo;
    public static String passwordThere;
    public static String registry;
    public static String replaceThePassword;
    public static String role;
    public static String roleLabel;
    public static String see;
    public static String seesAssetsValuesAlarmsSettingsAnd;
    public static String sendsCommandsAndAllOtherMessagesTo;
    public static String set;
    public static String setButDisabled;
    public static String subject;
    public static String subjectLabel;
    public static String throughGateways;
    public static String yes;

    static {
        NLS.initializeMessages("io.adit.workbench.access.messages", Messages.class);
    }

    private Messages() {}
}
