package io.adit.workbench.trend;

import org.eclipse.osgi.util.NLS;

/** What people read of this package, in the language of the workbench. */
final class Messages extends NLS {
    public static String clear;
    public static String dayPattern;
    public static String minutePattern;
    public static String rightClickChannelsInTheLiveView;
    public static String showNoChannelAnyMore;
    public static String tenMinutes;
    public static String oneDay;
    public static String oneHour;
    public static String oneWeek;
    public static String oneYear;
    public static String thirtyDays;
    public static String theLast;
    public static String wheelOrZoomDragOrArrowsPanRedAtThe;

    static {
        NLS.initializeMessages("io.adit.workbench.trend.messages", Messages.class);
    }

    private Messages() {}
}
