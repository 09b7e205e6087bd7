package io.adit.notification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Contacts and routes.
 *
 * @param contacts with unique ids
 * @param routes with unique ids
 */
public record NotificationSettings(List<Contact> contacts, List<Route> routes) {
    /** Nobody is told. */
    public static final NotificationSettings NONE = new NotificationSettings(List.of(), List.of());

    public NotificationSettings {
        contacts = List.copyOf(contacts);
        routes = List.copyOf(routes);
    }

    /** The contact of an id. */
    public Optional<Contact> contact(String id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }

    /** The route of an id. */
    public Optional<Route> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /** What keeps people from being told as it was meant, a sentence each; none where all is well. */
    public List<String> problems() {
        List<String> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Contact contact : contacts) {
            if (!known.add(contact.id())) {
                found.add("There are two contacts '" + contact.id() + "'; give each an id of its own.");
            }
            if (contact.address().isBlank()) {
                found.add("Contact '" + contact.id() + "' has no address; nothing reaches it.");
            }
        }
        Set<String> routesSeen = new HashSet<>();
        for (Route route : routes) {
            if (!routesSeen.add(route.id())) {
                found.add("There are two routes '" + route.id() + "'; give each an id of its own.");
            }
            if (route.steps().isEmpty()) {
                found.add("Route '" + route.id() + "' tells nobody; give it a step with a contact.");
            }
            route.steps().stream()
                    .flatMap(step -> step.contacts().stream())
                    .filter(id -> !known.contains(id))
                    .forEach(id -> found.add("Route '" + route.id() + "' names the contact '" + id
                            + "' that does not exist; mend the name or add the contact."));
        }
        return found;
    }
}
