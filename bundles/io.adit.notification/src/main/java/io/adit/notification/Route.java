package io.adit.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which alarms go to whom, and what follows when nobody acknowledges.
 *
 * @param id unique in the settings
 * @param name for people
 * @param enabled false: nobody is told
 * @param minSeverity least severity that is told, 1 to 1000
 * @param places thing ids: an alarm at one of them or below it is told; empty: all
 * @param rules ids of rules that are told; empty: all
 * @param onDuty hours in which the route is used, looked at when a step is due
 * @param steps whom to tell, the earliest first
 * @param quiet time for which a contact is not told again of the same alarm and level by this route
 * @param tellsEnd whether those who were told are told when it is over
 */
public record Route(
        String id,
        String name,
        boolean enabled,
        int minSeverity,
        Set<String> places,
        Set<String> rules,
        OnDuty onDuty,
        List<RouteStep> steps,
        Duration quiet,
        boolean tellsEnd) {
    public Route {
        places = Set.copyOf(places);
        rules = Set.copyOf(rules);
        steps = List.copyOf(steps);
    }

    /** Whether the route is about this alarm, at whatever hour. */
    public boolean concerns(Notice notice) {
        return enabled
                && notice.severity() >= minSeverity
                && (rules.isEmpty() || rules.contains(notice.ruleId()))
                && (places.isEmpty() || notice.places().stream().anyMatch(places::contains));
    }

    /** Whether the route is used at an instant. */
    public boolean usedAt(Instant instant) {
        return enabled && onDuty.covers(instant);
    }
}
