package io.adit.workbench.viewer;

import io.adit.workbench.live.AlarmBand;
import java.util.Locale;

/** A colour of the 3D view, from what needs the least attention to what needs most; the page knows them by the same names. */
enum Look {
    /** Not in the twin. */
    PLAIN,
    /** In the twin, with nothing to say. */
    NONE,
    /** As it should be. */
    OK,
    /** A matter of data. */
    DATA,
    /** The least of three grades. */
    LOW,
    /** The middle one. */
    MEDIUM,
    /** The worst. */
    HIGH;

    /** Of an alarm. @param severity 1 to 1000 */
    static Look ofSeverity(int severity) {
        return switch (AlarmBand.of(severity)) {
            case LOW -> LOW;
            case MEDIUM -> MEDIUM;
            case HIGH -> HIGH;
        };
    }

    /** The one that needs more attention. */
    Look or(Look other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Its name for the page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
