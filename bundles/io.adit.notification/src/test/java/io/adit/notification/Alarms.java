package io.adit.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Notices for tests. */
public final class Alarms {
    private Alarms() {}

    /** A notice of the rule {@code water}, severity 700, at {@code ns:ring112} below {@code ns:tunnel}. */
    public static Notice notice(long position, NoticeKind kind, Instant at) {
        return notice(position, kind, "water", 700, at);
    }

    /** A notice of any rule. */
    public static Notice notice(long position, NoticeKind kind, String rule, int severity, Instant at) {
        return new Notice(
                position,
                0,
                kind,
                "North tunnel",
                ZoneId.of("Europe/Vienna"),
                rule,
                "Water pressure",
                List.of("ns:tunnel", "ns:ring112"),
                "Ring 112",
                "action",
                severity,
                "Water pressure of ring 112 is 3.4 bar, above 3 bar.",
                at,
                "",
                "",
                List.of("Shift engineer: look at the pump within 30 min"));
    }
}
