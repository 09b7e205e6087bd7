package io.adit.notification;

import java.time.Duration;
import java.util.List;

/**
 * Who is told how long after an alarm was raised, if nobody has acknowledged it and it is still active by then.
 *
 * @param after since the alarm was raised or escalated; zero: at once
 * @param contacts ids of the contacts
 */
public record RouteStep(Duration after, List<String> contacts) {
    public RouteStep {
        contacts = List.copyOf(contacts);
    }
}
