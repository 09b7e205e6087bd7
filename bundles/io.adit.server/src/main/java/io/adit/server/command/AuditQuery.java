package io.adit.server.command;

import java.time.Instant;

/**
 * Which commands somebody wants to read, the newest first.
 *
 * @param from time of sending, inclusive
 * @param to time of sending, exclusive
 * @param thingId of this thing only; empty: of all
 * @param before only commands with a smaller number
 * @param limit most commands, at least 1
 */
public record AuditQuery(Instant from, Instant to, String thingId, long before, int limit) {
    /** The commands that follow where a page said that it goes on. */
    public AuditQuery after(long number, int most) {
        return new AuditQuery(from, to, thingId, number, most);
    }
}
