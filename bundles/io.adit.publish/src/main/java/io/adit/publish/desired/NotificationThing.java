package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Contact;
import io.adit.model.Facility;
import io.adit.model.Language;
import io.adit.model.Route;
import io.adit.model.RouteStep;
import io.adit.publish.programme.ProgrammeReader;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The thing that says who is told about the alarms of a facility; under a policy of its own, as it holds addresses of people. */
final class NotificationThing {
    private NotificationThing() {}

    static boolean isNeeded(Facility facility) {
        return !facility.getContacts().isEmpty() || !facility.getRoutes().isEmpty();
    }

    static JsonObject of(Ids ids) {
        Facility facility = ids.model();
        JsonObject notification = JsonObject.newBuilder()
                .set("holidays", WatchThings.holidays(facility))
                .set(
                        "contacts",
                        facility.getContacts().stream()
                                .map(NotificationThing::contact)
                                .collect(JsonCollectors.valuesToArray()))
                .set(
                        "routes",
                        facility.getRoutes().stream()
                                .map(route -> route(ids, route))
                                .collect(JsonCollectors.valuesToArray()))
                .build();
        return JsonObject.newBuilder()
                .set("thingId", ids.notification())
                .set("policyId", ids.notification())
                .set(
                        "attributes",
                        JsonObject.newBuilder()
                                .set("type", ProgrammeReader.NOTIFICATION)
                                .set("facility", ids.facility())
                                .set("timeZone", facility.getTimeZone())
                                .set("notification", notification)
                                .build())
                .build();
    }

    private static JsonObject contact(Contact contact) {
        return JsonObject.newBuilder()
                .set("id", contact.getId())
                .set("name", Json.text(contact.getName(), contact.getId()))
                .set("kind", contact.getKind().getLiteral())
                .set("address", Json.text(contact.getAddress(), ""))
                .set("language", contact.getLanguage() == Language.GERMAN ? "de" : "en")
                .build();
    }

    private static JsonObject route(Ids ids, Route route) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("id", route.getId())
                .set("name", Json.text(route.getName(), route.getId()))
                .set("enabled", route.isEnabled())
                .set("minSeverity", route.getMinSeverity())
                .set(
                        "assets",
                        texts(route.getAssets().stream()
                                .map((Asset asset) -> ids.asset(asset))
                                .toList()))
                .set(
                        "rules",
                        texts(route.getRules().stream()
                                .flatMap(rule -> ids.rules().standingFor(rule).stream())
                                .map(rule -> rule.getId())
                                .toList()))
                .set(
                        "days",
                        texts(route.getDays().stream()
                                .map(day -> day.getLiteral())
                                .toList()))
                .set("quietMinutes", route.getQuietMinutes())
                .set("tellsEnd", route.isTellsEnd())
                .set(
                        "steps",
                        route.getSteps().stream().map(NotificationThing::step).collect(JsonCollectors.valuesToArray()));
        Json.setText(json, "from", route.getFrom());
        Json.setText(json, "to", route.getTo());
        return json.build();
    }

    private static JsonObject step(RouteStep step) {
        return JsonObject.newBuilder()
                .set("afterMinutes", step.getAfterMinutes())
                .set(
                        "contacts",
                        texts(step.getContacts().stream()
                                .map(contact -> contact.getId())
                                .toList()))
                .build();
    }

    private static JsonArray texts(List<String> texts) {
        return texts.stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
    }
}
