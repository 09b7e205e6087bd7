package io.adit.server.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whether this machine knows what time it is. */
final class ClockCheck {
    private static final String PART = "clock";
    /** Nobody can run this program before it was written. */
    private static final Instant LEAST = Instant.parse("2026-01-01T00:00:00Z");

    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final String ADVICE =
            "Samples and alarms bear this clock's time: let it follow a time server (timedatectl set-ntp true).";

    private ClockCheck() {}

    /** @param newestMillis when the newest file of the data folder was changed; 0: there is none */
    static Diagnosis look(Instant now, long newestMillis) {
        if (now.isBefore(LEAST)) {
            return Diagnosis.wrong(PART, "it says " + now, ADVICE);
        }
        Instant newest = Instant.ofEpochMilli(newestMillis);
        if (newest.isAfter(now.plus(AHEAD))) {
            return Diagnosis.wrong(
                    PART, "it says " + now + ", but the newest file of the data folder is of " + newest, ADVICE);
        }
        return Diagnosis.ok(PART, now.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Compares with what another machine says in its answers. */
    static Diagnosis compare(String other, Instant here, Instant there) {
        Duration behind = Duration.between(here, there);
        String found =
                "this clock and that of " + other + " are " + behind.abs().toSeconds() + " s apart";
        return behind.abs().compareTo(AHEAD) > 0 ? Diagnosis.wrong(PART, found, ADVICE) : Diagnosis.ok(PART, found);
    }
}
