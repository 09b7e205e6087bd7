package io.adit.workbench.live;

/** Bands of severity, by OPC UA Part 9. */
public enum AlarmBand {
    /** 1 to 333. */
    LOW(Messages.lowAlarm),
    /** 334 to 666. */
    MEDIUM(Messages.mediumAlarm),
    /** 667 to 1000. */
    HIGH(Messages.highAlarm);

    private static final int HIGH_FROM = 667;
    private static final int MEDIUM_FROM = 334;

    private final String words;

    AlarmBand(String words) {
        this.words = words;
    }

    /** The band of a severity, 1 to 1000. */
    public static AlarmBand of(int severity) {
        return severity >= HIGH_FROM ? HIGH : severity >= MEDIUM_FROM ? MEDIUM : LOW;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
