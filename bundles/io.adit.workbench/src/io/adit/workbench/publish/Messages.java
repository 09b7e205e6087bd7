package io.adit.workbench.publish;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String aUserNameIsNeeded;
    public static String add;
    public static String addATargetAnAditServerOrADittoWith;
    public static String addressOfItsDeviceRegistry;
    public static String addressOfServerOrDitto;
    public static String apply;
    public static String applyingEndedWhatWasDoneStays;
    public static String asset;
    public static String atTheTarget;
    public static String cancelled;
    public static String cancelledWhatWasDoneUntilThenStays;
    public static String cantBeOpenedAsASecureStorage;
    public static String changedHereAndOutsideApplying;
    public static String changedOutsideApplyingTakesItBack;
    public static String commandInputs;
    public static String compare;
    public static String compareShowsWhatPublishingWould;
    public static String compareWith;
    public static String connection;
    public static String connections;
    public static String create;
    public static String credentials;
    public static String delete;
    public static String device;
    public static String devices;
    public static String devicesAreRegisteredAtAHono;
    public static String differentAndNeverSeenToBeTheSame;
    public static String dittoAndHono;
    public static String edit;
    public static String facility;
    public static String forgetTheTargetAndItsPasswordWhat;
    public static String fromTo;
    public static String inTheModel;
    public static String interlock;
    public static String isNoAddressWriteForExampleHttp;
    public static String itFailedUnexpectedlySeeTheErrorLog;
    public static String member;
    public static String missing;
    public static String modelHasErrors;
    public static String modelOrTargetChangedSinceYou;
    public static String name;
    public static String newTarget;
    public static String openAFacilityModelToPublishIt;
    public static String password;
    public static String passwordThere;
    public static String planSummary;
    public static String policies;
    public static String policy;
    public static String programme;
    public static String programmeOf;
    public static String proxy;
    public static String proxyHint;
    public static String proxyPassword;
    public static String proxyUser;
    public static String publishQuestion;
    public static String publishTarget;
    public static String publishTo;
    public static String publishedAs;
    public static String reachedWithoutProxy;
    public static String remove;
    public static String removeTarget;
    public static String rule;
    public static String servers;
    public static String stepOf;
    public static String target;
    public static String targetNamed;
    public static String targets;
    public static String tenant;
    public static String theModelWasChangedSinceCompare;
    public static String thePasswordsOfTheTargetsCantBe;
    public static String theTargetCouldNotBeStored;
    public static String theTargetHoldsWhatTheModelSays;
    public static String theTargetNeedsANameForExampleTest;
    public static String thingModel;
    public static String things;
    public static String toPublish;
    public static String tokenAudience;
    public static String tokenAudienceOfHono;
    public static String tokenEndpoint;
    public static String tokenScope;
    public static String tokensHint;
    public static String trustedCertificates;
    public static String update;
    public static String user;
    public static String userThere;
    public static String wayAndTokens;
    public static String whereModelsArePublishedPasswords;
    public static String willBeRemoved;

    static {
        NLS.initializeMessages("io.adit.workbench.publish.messages", Messages.class);
    }

    private Messages() {}
}
