package io.adit.workbench.compare;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String added;
    public static String before;
    public static String cantBeRead;
    public static String change;
    public static String changed;
    public static String compareModels;
    public static String element;
    public static String elementsDiffer;
    public static String fromToTheModelAsItIsNow;
    public static String moved;
    public static String nothingDiffers;
    public static String now;
    public static String openTheModelFirstThatYouWantTo;
    public static String removed;
    public static String theEarlierModel;

    static {
        NLS.initializeMessages("io.adit.workbench.compare.messages", Messages.class);
    }

    private Messages() {}
}
