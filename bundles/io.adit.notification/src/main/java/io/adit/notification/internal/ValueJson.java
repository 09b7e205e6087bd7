package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.Delivery.Progress;
import io.adit.notification.Delivery.State;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Notices, contacts and deliveries as JSON. */
final class ValueJson {
    private ValueJson() {}

    static JsonObject of(Progress progress) {
        return new JsonObject()
                .put("delivery", of(progress.delivery()))
                .put("attempts", progress.attempts())
                .put("state", progress.state().name())
                .put("lastAttempt", progress.lastAttempt().toString())
                .put("nextAttempt", progress.nextAttempt().toString())
                .put("fault", progress.fault());
    }

    static Progress progress(JsonObject json) {
        return new Progress(
                delivery(json.getJsonObject("delivery")),
                json.getInteger("attempts"),
                State.valueOf(json.getString("state")),
                instant(json, "lastAttempt"),
                instant(json, "nextAttempt"),
                json.getString("fault"));
    }

    static JsonObject of(Delivery delivery) {
        return new JsonObject()
                .put("id", delivery.id())
                .put("contact", of(delivery.contact()))
                .put("route", delivery.routeId())
                .put("notice", of(delivery.notice()))
                .put("kind", delivery.kind().name())
                .put("untold", delivery.untold())
                .put("queuedAt", delivery.queuedAt().toString());
    }

    static Delivery delivery(JsonObject json) {
        return new Delivery(
                json.getString("id"),
                contact(json.getJsonObject("contact")),
                json.getString("route"),
                notice(json.getJsonObject("notice")),
                NoticeKind.valueOf(json.getString("kind")),
                json.getInteger("untold"),
                instant(json, "queuedAt"));
    }

    static JsonObject of(Contact contact) {
        return new JsonObject()
                .put("id", contact.id())
                .put("name", contact.name())
                .put("kind", contact.kind().name())
                .put("address", contact.address())
                .put("language", contact.language().toLanguageTag());
    }

    static Contact contact(JsonObject json) {
        return new Contact(
                json.getString("id"),
                json.getString("name"),
                ContactKind.valueOf(json.getString("kind")),
                json.getString("address"),
                Locale.forLanguageTag(json.getString("language", "en")));
    }

    static JsonObject of(Notice notice) {
        return new JsonObject()
                .put("position", notice.position())
                .put("ordinal", notice.ordinal())
                .put("kind", notice.kind().name())
                .put("facility", notice.facility())
                .put("zone", notice.zone().getId())
                .put("rule", notice.ruleId())
                .put("ruleName", notice.ruleName())
                .put("places", new JsonArray(notice.places()))
                .put("asset", notice.asset())
                .put("level", notice.level())
                .put("severity", notice.severity())
                .put("text", notice.text())
                .put("at", notice.at().toString())
                .put("by", notice.by())
                .put("comment", notice.comment())
                .put("plan", new JsonArray(notice.plan()));
    }

    static Notice notice(JsonObject json) {
        return new Notice(
                json.getLong("position"),
                json.getInteger("ordinal"),
                NoticeKind.valueOf(json.getString("kind")),
                json.getString("facility"),
                ZoneId.of(json.getString("zone")),
                json.getString("rule"),
                json.getString("ruleName"),
                texts(json.getJsonArray("places")),
                json.getString("asset"),
                json.getString("level"),
                json.getInteger("severity"),
                json.getString("text"),
                instant(json, "at"),
                json.getString("by"),
                json.getString("comment"),
                texts(json.getJsonArray("plan")));
    }

    static Instant instant(JsonObject json, String member) {
        return Instant.parse(json.getString(member));
    }

    static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(item -> read.apply((JsonObject) item)).toList();
    }

    static List<String> texts(JsonArray array) {
        return array.stream().map(String.class::cast).toList();
    }
}
