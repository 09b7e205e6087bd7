package io.adit.workbench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for people, in the zone of this machine, which is always named. */
public final class TimeText {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern(Messages.timePattern, Locale.getDefault());

    private TimeText() {}

    /** "2026-11-23 11:15:20 CET", in German "23.11.2026 11:15:20 MEZ". */
    public static String of(Instant time) {
        return FULL.format(time.atZone(ZoneId.systemDefault()));
    }
}
