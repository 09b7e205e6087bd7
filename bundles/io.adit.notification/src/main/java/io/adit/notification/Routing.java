package io.adit.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says who would be told of an alarm, and when, without telling anybody. */
public final class Routing {
    private Routing() {}

    /**
     * One answer.
     *
     * @param route by which
     * @param after how long after the alarm, if nobody acknowledges
     * @param contact whom
     * @param onDuty false where the route isn't used at that hour, so that the contact is not told
     */
    public record Answer(Route route, Duration after, Contact contact, boolean onDuty) {}

    /**
     * Who is told of a raised alarm, the earliest first.
     *
     * @param at when the alarm is raised
     */
    public static List<Answer> dryRun(NotificationSettings settings, Notice raised, Instant at) {
        List<Answer> answers = new ArrayList<>();
        for (Route route : settings.routes()) {
            if (!route.concerns(raised)) {
                continue;
            }
            for (RouteStep step : route.steps()) {
                boolean onDuty = route.usedAt(at.plus(step.after()));
                step.contacts().stream()
                        .flatMap(id -> settings.contact(id).stream())
                        .forEach(contact -> answers.add(new Answer(route, step.after(), contact, onDuty)));
            }
        }
        answers.sort(java.util.Comparator.comparing(Answer::after));
        return answers;
    }
}
