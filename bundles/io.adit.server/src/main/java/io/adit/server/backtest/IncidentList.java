package io.adit.server.backtest;

import java.util.List;

/**
 * Incidents that alarms are held against.
 *
 * @param incidents in any order
 * @param aheadMicros how long before an incident an alarm counts as having announced it, at least 0
 */
public record IncidentList(List<Incident> incidents, long aheadMicros) {
    /** No incidents. */
    public static final IncidentList NONE = new IncidentList(List.of(), 0);

    public IncidentList {
        incidents = List.copyOf(incidents);
    }
}
