package io.adit.validation;

import io.adit.model.Contact;
import io.adit.model.ContactKind;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks on who is told about alarms. */
final class RouteChecks {
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final Pattern THING = Pattern.compile("[a-zA-Z][\\w.-]*:[^/\\s]+");
    private static final int MOST_SEVERE = 1000;

    private RouteChecks() {}

    static void check(Contact contact, Findings findings) {
        String address = contact.getAddress();
        if (Findings.blank(address) || !fits(contact.getKind(), address)) {
            findings.error(
                    "contact.address",
                    contact,
                    "The address '" + address + "' of " + Findings.title(contact) + " is none of its kind.",
                    "Give it " + form(contact.getKind()) + ".");
        }
    }

    private static boolean fits(ContactKind kind, String address) {
        return switch (kind) {
            case MAIL -> MAIL.matcher(address).matches();
            case WEBHOOK -> isWebAddress(address);
            case MQTT -> address.chars().noneMatch(sign -> sign == '+' || sign == '#' || sign == 0);
            case DITTO -> THING.matcher(address).matches();
        };
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String form(ContactKind kind) {
        return switch (kind) {
            case MAIL -> "an e-mail address, for example shift@example.org";
            case WEBHOOK -> "an http or https URL";
            case MQTT -> "a topic without + and #";
            case DITTO -> "the id of a thing, for example org.example:control-room";
        };
    }

    static void check(Route route, Findings findings) {
        checkTime(route, route.getFrom(), "begin", findings);
        checkTime(route, route.getTo(), "end", findings);
        if (route.getMinSeverity() < 1 || route.getMinSeverity() > MOST_SEVERE) {
            findings.error(
                    "route.severity",
                    route,
                    "The least severity of " + Findings.title(route) + " is " + route.getMinSeverity() + ".",
                    "Give it a severity between 1 and 1000.");
        }
        if (route.getQuietMinutes() < 0) {
            findings.error(
                    "route.quiet",
                    route,
                    "The quiet time of " + Findings.title(route) + " is less than nothing.",
                    "Give it 0 minutes or more.");
        }
        checkSteps(route, findings);
    }

    private static void checkTime(Route route, @Nullable String time, String end, Findings findings) {
        if (Findings.blank(time)) {
            return;
        }
        try {
            LocalTime.parse(String.valueOf(time));
        } catch (DateTimeException e) {
            findings.error(
                    "route.hours",
                    route,
                    "The " + end + " '" + time + "' of the hours of " + Findings.title(route) + " is no time of day.",
                    "Write it as 22:00.");
        }
    }

    private static void checkSteps(Route route, Findings findings) {
        if (route.getSteps().isEmpty()) {
            findings.error(
                    "route.no-step",
                    route,
                    Findings.title(route) + " has no step, so nobody is told.",
                    "Add a step with a contact.");
        }
        int before = -1;
        for (RouteStep step : route.getSteps()) {
            if (step.getContacts().isEmpty()) {
                findings.error(
                        "route-step.no-contact",
                        step,
                        "A step of " + Findings.title(route) + " tells nobody.",
                        "Choose at least one contact.");
            }
            if (step.getAfterMinutes() < 0 || step.getAfterMinutes() <= before) {
                findings.error(
                        "route-step.order",
                        step,
                        "A step of " + Findings.title(route) + " comes after " + step.getAfterMinutes()
                                + " minutes, not later than the one before it.",
                        "Order the steps by rising minutes, from 0.");
            }
            before = step.getAfterMinutes();
        }
    }
}
