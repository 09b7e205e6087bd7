package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.Notice;
import io.adit.notification.Route;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One route after one active alarm: which step is next, and who has been told. Not safe for several threads. */
final class Chase {
    final Notice raised;
    final String routeId;
    /** Contacts that were told, by id, as the ids were then. */
    final Map<String, Contact> told = new LinkedHashMap<>();

    int nextStep;
    /** Someone has acknowledged the alarm, or nobody is to be told of it now. */
    boolean stopped;

    Chase(Notice raised, String routeId) {
        this.raised = raised;
        this.routeId = routeId;
    }

    String key() {
        return routeId + '\n' + raised.ruleId();
    }

    /** When its next step is due; {@link Instant#MAX} where none is left. */
    Instant due(Route route) {
        return stopped || nextStep >= route.steps().size()
                ? Instant.MAX
                : raised.at().plus(route.steps().get(nextStep).after());
    }
}
