package io.adit.notification;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Settings for tests: contacts {@code first}, {@code second} and {@code third}, of one kind. */
public final class Settings {
    private Settings() {}

    /** Tells the first at once, the second after 10 minutes; no quiet time; tells the end. */
    public static NotificationSettings chain(ContactKind kind, String... addresses) {
        return of(kind, route("chain", Duration.ZERO), addresses);
    }

    /** One route and up to three contacts. */
    public static NotificationSettings of(ContactKind kind, Route route, String... addresses) {
        String[] ids = {"first", "second", "third"};
        List<Contact> contacts = java.util.stream.IntStream.range(0, addresses.length)
                .mapToObj(i -> new Contact(ids[i], "The " + ids[i], kind, addresses[i], Locale.ENGLISH))
                .toList();
        return new NotificationSettings(contacts, List.of(route));
    }

    /** See {@link #chain}. */
    public static Route route(String id, Duration quiet) {
        return new Route(
                id,
                id,
                true,
                100,
                Set.of(),
                Set.of(),
                OnDuty.ALWAYS,
                List.of(
                        new RouteStep(Duration.ZERO, List.of("first")),
                        new RouteStep(Duration.ofMinutes(10), List.of("second"))),
                quiet,
                true);
    }
}
