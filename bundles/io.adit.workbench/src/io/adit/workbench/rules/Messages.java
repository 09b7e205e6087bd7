package io.adit.workbench.rules;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String actionPlan;
    public static String add;
    public static String backTest;
    public static String down;
    public static String facilityManager;
    public static String levelNumber;
    public static String levels;
    public static String onlyWhereItWatchesAFormula;
    public static String remove;
    public static String selectARuleInTheTree;
    public static String up;
    public static String whatToDo;

    static {
        NLS.initializeMessages("io.adit.workbench.rules.messages", Messages.class);
    }

    private Messages() {}
}
