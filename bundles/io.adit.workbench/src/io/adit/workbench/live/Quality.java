package io.adit.workbench.live;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a value can be trusted. */
public enum Quality {
    /** Nothing was heard yet. */
    NONE,
    /** Passed all checks. */
    GOOD,
    /** Usable with care. */
    UNCERTAIN,
    /** Not usable. */
    BAD;

    /** The quality of that name; {@link #NONE} for null, {@link #UNCERTAIN} for a name that is not known here. */
    static Quality of(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        return switch (name) {
            case "GOOD" -> GOOD;
            case "BAD" -> BAD;
            default -> UNCERTAIN;
        };
    }

    /** Name of its icon. */
    String icon() {
        return "quality-" + name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String word() {
        return switch (this) {
            case NONE -> Messages.noSampleYet;
            case GOOD -> Messages.good;
            case UNCERTAIN -> Messages.uncertain;
            case BAD -> Messages.bad;
        };
    }
}
