package io.adit.workbench.rules;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String actionPlan;
    public static String add;
    public static String backTest;
    public static String condition;
    public static String delayOff;
    public static String delayOn;
    public static String down;
    public static String facilityManager;
    public static String fromLevel;
    public static String hysteresis;
    public static String levelNumber;
    public static String levels;
    public static String limit;
    public static String limitIn;
    public static String name;
    public static String onlyWhereItWatchesAFormula;
    public static String remove;
    public static String selectARuleInTheTree;
    public static String severity;
    public static String up;
    public static String what;
    public static String whatToDo;
    public static String who;
    public static String within;

    static {
        NLS.initializeMessages("io.adit.workbench.rules.messages", Messages.class);
    }

    private Messages() {}
}
