package io.adit.workbench.backtest;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String alarmJournal;
    public static String alarmsAMonth;
    public static String alarmsAndShare;
    public static String asItIsEditedHerePublishedOrNot;
    public static String backTest;
    public static String backTestTitle;
    public static String backTestConnectInOperateFirst;
    public static String backTestOf;
    public static String compared;
    public static String fromIn;
    public static String fromLimit;
    public static String isNoLimitWriteANumberLike;
    public static String isNoTimeWriteItLike;
    public static String limitIn;
    public static String limitAlone;
    public static String noServerAnswersAt;
    public static String nowAt;
    public static String onlyItsOwnLimits;
    public static String otherLimitsNotListed;
    public static String publishedRule;
    public static String run;
    public static String runShowsHereWhichAlarmsThereWould;
    public static String shareDone;
    public static String stillActive;
    public static String takeTheLimitThatIsShownIntoThe;
    public static String theModelHasErrorsSoTheRuleCantBe;
    public static String theRuleRunsOverTheReadingsThatThe;
    public static String theRuleWasDeletedFromTheModel;
    public static String timesIn;
    public static String to;
    public static String toTime;
    public static String tryOtherLimitsOfLevel;
    public static String whatAnswersAtKnowsNoBackTests;

    static {
        NLS.initializeMessages("io.adit.workbench.backtest.messages", Messages.class);
    }

    private Messages() {}
}
