package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.Delivery;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import io.adit.notification.NotificationSettings;
import io.adit.notification.Route;
import io.adit.notification.RouteStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from settings, ledger and time what has to be entered next. Changes nothing itself. */
final class Planner {
    private Planner() {}

    /** What a notice brings about at once: routes begin, or those who were told are told that it is over. */
    static Entry.Noticed noticed(NotificationSettings settings, Ledger ledger, Notice notice, Instant now) {
        return switch (notice.kind()) {
            case RAISED, ESCALATED ->
                new Entry.Noticed(
                        notice,
                        settings.routes().stream()
                                .filter(route -> route.concerns(notice))
                                .map(Route::id)
                                .toList(),
                        List.of());
            case ACKNOWLEDGED, SILENCED -> new Entry.Noticed(notice, List.of(), List.of());
            case ENDED -> new Entry.Noticed(notice, List.of(), ends(settings, ledger, notice, now));
        };
    }

    /** Each contact once, even where several routes told it. */
    private static List<Delivery> ends(NotificationSettings settings, Ledger ledger, Notice notice, Instant now) {
        List<Delivery> ends = new ArrayList<>();
        for (Chase chase : ledger.of(notice.ruleId())) {
            if (!settings.route(chase.routeId).map(Route::tellsEnd).orElse(false)) {
                continue;
            }
            for (Contact contact : chase.told.values()) {
                if (ends.stream().noneMatch(end -> end.contact().equals(contact))) {
                    ends.add(delivery(chase.routeId, contact, notice, NoticeKind.ENDED, 0, now));
                }
            }
        }
        return ends;
    }

    /** The steps that are due. A step whose route is not used at this hour, or is gone, is taken and tells nobody. */
    static List<Entry.Stepped> due(NotificationSettings settings, Ledger ledger, Instant now) {
        List<Entry.Stepped> steps = new ArrayList<>();
        for (Chase chase : ledger.chases.values()) {
            @Nullable Route route = settings.route(chase.routeId).orElse(null);
            if (route != null && !chase.due(route).isAfter(now)) {
                steps.add(step(settings, ledger, chase, route, now));
            }
        }
        return steps;
    }

    private static Entry.Stepped step(
            NotificationSettings settings, Ledger ledger, Chase chase, Route route, Instant now) {
        List<Delivery> deliveries = new ArrayList<>();
        List<String> quiet = new ArrayList<>();
        RouteStep step = route.steps().get(chase.nextStep);
        List<String> contacts = route.usedAt(now) ? step.contacts() : List.of();
        for (String id : contacts) {
            @Nullable Contact contact = settings.contact(id).orElse(null);
            if (contact == null) {
                continue;
            }
            Entry.@Nullable QuietState told = ledger.toldOf(route.id(), chase.raised, contact);
            if (told != null && now.isBefore(told.toldAt().plus(route.quiet()))) {
                quiet.add(told.key());
            } else {
                int untold = told == null ? 0 : told.untold();
                deliveries.add(delivery(route.id(), contact, chase.raised, chase.raised.kind(), untold, now));
            }
        }
        return new Entry.Stepped(chase.key(), chase.nextStep, deliveries, quiet);
    }

    private static Delivery delivery(
            String routeId, Contact contact, Notice notice, NoticeKind kind, int untold, Instant now) {
        String id = String.join("-", notice.key(), routeId, contact.id());
        return new Delivery(id, contact, routeId, notice, kind, untold, now);
    }

    /** When the next step is due; {@link Instant#MAX} where none waits. */
    static Instant next(NotificationSettings settings, Ledger ledger) {
        Instant next = Instant.MAX;
        for (Chase chase : ledger.chases.values()) {
            @Nullable Route route = settings.route(chase.routeId).orElse(null);
            if (route != null) {
                Instant due = chase.due(route);
                next = due.isBefore(next) ? due : next;
            }
        }
        return next;
    }
}
