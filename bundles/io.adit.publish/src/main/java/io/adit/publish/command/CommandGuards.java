package io.adit.publish.command;

import io.adit.engine.programme.InterlockSettings;
import io.adit.engine.programme.Programme;
import java.util.List;

/**
 * The interlocks that have a say about a command. What counts is which device gets it, not the thing or feature by which it was addressed, so no other
 * address leads around an interlock.
 */
public final class CommandGuards {
    private CommandGuards() {}

    /** All that guard a device now, whatever it is told. @param nowMicros microseconds since the epoch */
    public static List<InterlockSettings> of(Programme programme, BoundDevices.Target device, long nowMicros) {
        return programme.interlocks().stream()
                .filter(InterlockSettings::enabled)
                .filter(guard -> BoundDevices.of(programme, guard.thingId(), guard.featureId(), nowMicros)
                        .contains(device))
                .toList();
    }

    /** Those of them that are about such a command; a payload that leaves doubt is meant. */
    public static List<InterlockSettings> about(List<InterlockSettings> guards, String subject, byte[] payload) {
        return guards.stream().filter(guard -> isAbout(guard, subject, payload)).toList();
    }

    private static boolean isAbout(InterlockSettings guard, String subject, byte[] payload) {
        boolean named = guard.subject().equals(InterlockSettings.ANY_SUBJECT)
                || guard.subject().equals(subject);
        return named && PayloadMatch.matches(guard.payload(), payload);
    }
}
