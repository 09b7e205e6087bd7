package io.adit.model.file;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values that a file repeats, such as units, classes and limits, once. It remembers the latest value for each of a fixed number of hash codes, so that a
 * file of names that are all different costs no more memory than one of few. For values of one type that nobody can change; for one thread.
 */
final class RepeatedValues {
    private static final int PLACES = 1 << 12;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final @Nullable Object[] values = new @Nullable Object[PLACES];

    /** The value of a text: the same as before where it is remembered, else what {@code made} makes of it, whose errors are handed on. */
    @Nullable
    Object of(String text, Supplier<@Nullable Object> made) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (!text.equals(texts[place])) {
            values[place] = made.get();
            texts[place] = text;
        }
        return values[place];
    }
}
