package io.adit.workbench.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long ago something was measured, in the two-digit precision that people want. */
final class Age {
    private static final int SECONDS = 120;
    private static final int MINUTES = 120;
    private static final int HOURS = 48;

    private Age() {}

    /** "3 s", "5 min", "7 h", "4 d"; empty for null; "0 s" for a time in the future. */
    static String text(@Nullable Instant time, Instant now) {
        if (time == null) {
            return "";
        }
        Duration age = Duration.between(time, now);
        if (age.toSeconds() < SECONDS) {
            return Math.max(0, age.toSeconds()) + " s";
        }
        if (age.toMinutes() < MINUTES) {
            return age.toMinutes() + " min";
        }
        return age.toHours() < HOURS ? age.toHours() + " h" : age.toDays() + " d";
    }
}
