package io.adit.notification.alarm;

import io.adit.engine.programme.Holidays;
import io.adit.notification.Contact;
import io.adit.notification.ContactKind;
import io.adit.notification.NotificationSettings;
import io.adit.notification.OnDuty;
import io.adit.notification.Route;
import io.adit.notification.RouteStep;
import io.adit.publish.programme.ProgrammeReader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * The contacts and routes that the programme's things say, over all facilities. Their ids are put behind that of their facility, and a route of a facility
 * concerns that facility alone. What cannot be read is left out and reported.
 */
final class RoutesReader {
    private static final String HOLIDAY = "HOLIDAY";

    private final List<Contact> contacts = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private RoutesReader() {}

    /** @param problems a sentence for each thing that was left out */
    record Result(NotificationSettings settings, List<String> problems) {}

    static Result read(List<JsonObject> things) {
        RoutesReader reader = new RoutesReader();
        things.stream()
                .filter(thing -> ProgrammeReader.NOTIFICATION.equals(text(thing, "/attributes/type", "")))
                .forEach(reader::readThing);
        return new Result(new NotificationSettings(reader.contacts, reader.routes), List.copyOf(reader.problems));
    }

    private void readThing(JsonObject thing) {
        String id = text(thing, "/thingId", "?");
        try {
            String facility = text(thing, "/attributes/facility", "");
            ZoneId zone = ZoneId.of(text(thing, "/attributes/timeZone", "UTC"));
            List<Contact> found = objects(thing, "/attributes/notification/contacts")
                    .map(json -> contact(facility, json))
                    .toList();
            Holidays holidays = Holidays.of(List.copyOf(texts(thing, "/attributes/notification/holidays")));
            List<Route> ways = objects(thing, "/attributes/notification/routes")
                    .map(json -> route(facility, onDuty(zone, holidays, json), json))
                    .toList();
            contacts.addAll(found);
            routes.addAll(ways);
        } catch (IllegalArgumentException | DateTimeException | JsonRuntimeException e) {
            problems.add("Nobody is told by " + id + ", as it cannot be read: " + e.getMessage());
        }
    }

    private static Contact contact(String facility, JsonObject json) {
        String id = text(json, "/id", "");
        return new Contact(
                facility + "/" + id,
                text(json, "/name", id),
                ContactKind.valueOf(text(json, "/kind", "MAIL")),
                text(json, "/address", ""),
                Locale.forLanguageTag(text(json, "/language", "en")));
    }

    private static OnDuty onDuty(ZoneId zone, Holidays holidays, JsonObject json) {
        Set<String> days = texts(json, "/days");
        return new OnDuty(
                days.stream()
                        .filter(day -> !day.equals(HOLIDAY))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                days.contains(HOLIDAY),
                LocalTime.parse(text(json, "/from", "00:00")),
                LocalTime.parse(text(json, "/to", text(json, "/from", "00:00"))),
                zone,
                holidays);
    }

    private static Route route(String facility, OnDuty onDuty, JsonObject json) {
        String id = text(json, "/id", "");
        Set<String> assets = texts(json, "/assets");
        return new Route(
                facility + "/" + id,
                text(json, "/name", id),
                flag(json, "/enabled"),
                number(json, "/minSeverity", 1),
                assets.isEmpty() ? Set.of(facility) : assets,
                texts(json, "/rules"),
                onDuty,
                objects(json, "/steps").map(step -> step(facility, step)).toList(),
                Duration.ofMinutes(number(json, "/quietMinutes", 0)),
                flag(json, "/tellsEnd"));
    }

    private static RouteStep step(String facility, JsonObject json) {
        return new RouteStep(
                Duration.ofMinutes(number(json, "/afterMinutes", 0)),
                texts(json, "/contacts").stream()
                        .map(id -> facility + "/" + id)
                        .sorted()
                        .toList());
    }

    static String text(JsonObject json, String pointer, String otherwise) {
        return json.getValue(pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse(otherwise);
    }

    private static boolean flag(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isBoolean)
                .map(JsonValue::asBoolean)
                .orElse(true);
    }

    private static int number(JsonObject json, String pointer, int otherwise) {
        return json.getValue(pointer)
                .filter(JsonValue::isInt)
                .map(JsonValue::asInt)
                .orElse(otherwise);
    }

    static Stream<JsonObject> objects(JsonObject json, String pointer) {
        return array(json, pointer).filter(JsonValue::isObject).map(JsonValue::asObject);
    }

    static Set<String> texts(JsonObject json, String pointer) {
        return array(json, pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Stream<JsonValue> array(JsonObject json, String pointer) {
        return json.getValue(pointer)
                .filter(JsonValue::isArray)
                .map(JsonValue::asArray)
                .map(JsonArray::stream)
                .orElseGet(Stream::empty);
    }
}
