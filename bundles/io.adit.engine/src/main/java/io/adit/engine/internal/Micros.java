package io.adit.engine.internal;

import org.jspecify.annotations.Nullable;

/** Seconds of the settings as whole microseconds. */
final class Micros {
    private Micros() {}

    static long of(@Nullable Double seconds, long otherwise) {
        return seconds == null ? otherwise : Math.round(seconds * 1e6);
    }
}
