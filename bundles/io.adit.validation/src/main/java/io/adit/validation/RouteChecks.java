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
                    Texts.of("contact.address", address, Findings.title(contact)),
                    Texts.of("contact.address.remedy", form(contact.getKind())));
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
            case MAIL -> Texts.of("contact.address.mail");
            case WEBHOOK -> Texts.of("contact.address.webhook");
            case MQTT -> Texts.of("contact.address.mqtt");
            case DITTO -> Texts.of("contact.address.ditto");
        };
    }

    static void check(Route route, Findings findings) {
        checkTime(route, route.getFrom(), Texts.of("route.hours.begin"), findings);
        checkTime(route, route.getTo(), Texts.of("route.hours.end"), findings);
        if (route.getMinSeverity() < 1 || route.getMinSeverity() > MOST_SEVERE) {
            findings.error(
                    "route.severity",
                    route,
                    Texts.of("route.severity", Findings.title(route), route.getMinSeverity()),
                    Texts.of("route.severity.remedy"));
        }
        if (route.getQuietMinutes() < 0) {
            findings.error(
                    "route.quiet",
                    route,
                    Texts.of("route.quiet", Findings.title(route)),
                    Texts.of("route.quiet.remedy"));
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
                    Texts.of("route.hours", end, time, Findings.title(route)),
                    Texts.of("route.hours.remedy"));
        }
    }

    private static void checkSteps(Route route, Findings findings) {
        if (route.getSteps().isEmpty()) {
            findings.error(
                    "route.no-step",
                    route,
                    Texts.of("route.no-step", Findings.title(route)),
                    Texts.of("route.no-step.remedy"));
        }
        int before = -1;
        for (RouteStep step : route.getSteps()) {
            if (step.getContacts().isEmpty()) {
                findings.error(
                        "route-step.no-contact",
                        step,
                        Texts.of("route-step.no-contact", Findings.title(route)),
                        Texts.of("route-step.no-contact.remedy"));
            }
            if (step.getAfterMinutes() < 0 || step.getAfterMinutes() <= before) {
                findings.error(
                        "route-step.order",
                        step,
                        Texts.of("route-step.order", Findings.title(route), step.getAfterMinutes()),
                        Texts.of("route-step.order.remedy"));
            }
            before = step.getAfterMinutes();
        }
    }
}
