package io.adit.publish.plan;

import org.jspecify.annotations.Nullable;

/**
 * One member of a document that is not as the model wants it.
 *
 * @param pointer JSON pointer of the member
 * @param present its JSON text at the target; null where it is missing
 * @param wanted its JSON text as the model wants it; null where it is removed
 */
public record Difference(
        String pointer, @Nullable String present, @Nullable String wanted) {
    private static final int MOST_SHOWN = 60;

    /** One line for people; long values are cut. */
    public String line() {
        if (present == null) {
            return pointer + " is missing, will be " + shown(wanted);
        }
        return pointer + " is " + shown(present)
                + (wanted == null ? ", will be removed" : ", will be " + shown(wanted));
    }

    private static String shown(@Nullable String text) {
        String whole = String.valueOf(text);
        return whole.length() <= MOST_SHOWN ? whole : whole.substring(0, MOST_SHOWN - 1) + "…";
    }
}
