package io.adit.notification.internal;

import io.adit.notification.Delivery;
import io.adit.notification.Delivery.State;
import io.adit.notification.Notice;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Entries as JSON, for the journal. Members that a later version adds are ignored by this one. */
final class EntryCodec {
    private EntryCodec() {}

    static byte[] write(Entry entry) {
        JsonObject json = switch (entry) {
            case Entry.Noticed(Notice notice, List<String> begins, List<Delivery> deliveries) ->
                new JsonObject()
                        .put("entry", "noticed")
                        .put("notice", ValueJson.of(notice))
                        .put("begins", new JsonArray(begins))
                        .put("deliveries", ValueJson.array(deliveries, ValueJson::of));
            case Entry.Stepped(String chase, int step, List<Delivery> deliveries, List<String> quiet) ->
                new JsonObject()
                        .put("entry", "stepped")
                        .put("chase", chase)
                        .put("step", step)
                        .put("deliveries", ValueJson.array(deliveries, ValueJson::of))
                        .put("quiet", new JsonArray(quiet));
            case Entry.Tested(Delivery delivery) ->
                new JsonObject().put("entry", "tested").put("delivery", ValueJson.of(delivery));
            case Entry.Attempted attempted -> json(attempted);
            case Entry.Snapshot snapshot -> json(snapshot);
        };
        return json.toBuffer().getBytes();
    }

    static Entry read(byte[] bytes) {
        JsonObject json = new JsonObject(Buffer.buffer(bytes));
        return switch (json.getString("entry")) {
            case "noticed" ->
                new Entry.Noticed(
                        ValueJson.notice(json.getJsonObject("notice")),
                        ValueJson.texts(json.getJsonArray("begins")),
                        ValueJson.list(json.getJsonArray("deliveries"), ValueJson::delivery));
            case "stepped" ->
                new Entry.Stepped(
                        json.getString("chase"),
                        json.getInteger("step"),
                        ValueJson.list(json.getJsonArray("deliveries"), ValueJson::delivery),
                        ValueJson.texts(json.getJsonArray("quiet")));
            case "tested" -> new Entry.Tested(ValueJson.delivery(json.getJsonObject("delivery")));
            case "attempted" ->
                new Entry.Attempted(
                        ValueJson.texts(json.getJsonArray("deliveries")),
                        State.valueOf(json.getString("state")),
                        ValueJson.instant(json, "at"),
                        ValueJson.instant(json, "next"),
                        json.getString("fault"));
            case "snapshot" -> snapshot(json);
            default -> throw new IllegalArgumentException("The entry '" + json.getString("entry") + "' is unknown.");
        };
    }

    private static JsonObject json(Entry.Attempted attempted) {
        return new JsonObject()
                .put("entry", "attempted")
                .put("deliveries", new JsonArray(attempted.deliveries()))
                .put("state", attempted.state().name())
                .put("at", attempted.at().toString())
                .put("next", attempted.next().toString())
                .put("fault", attempted.fault());
    }

    private static JsonObject json(Entry.Snapshot snapshot) {
        return new JsonObject()
                .put("entry", "snapshot")
                .put("position", snapshot.position())
                .put("ordinal", snapshot.ordinal())
                .put("chases", ValueJson.array(snapshot.chases(), EntryCodec::json))
                .put("quiet", ValueJson.array(snapshot.quiet(), EntryCodec::json))
                .put("deliveries", ValueJson.array(snapshot.deliveries(), ValueJson::of));
    }

    private static Entry.Snapshot snapshot(JsonObject json) {
        return new Entry.Snapshot(
                json.getLong("position"),
                json.getInteger("ordinal"),
                ValueJson.list(json.getJsonArray("chases"), EntryCodec::chase),
                ValueJson.list(json.getJsonArray("quiet"), EntryCodec::quiet),
                ValueJson.list(json.getJsonArray("deliveries"), ValueJson::progress));
    }

    private static JsonObject json(Entry.ChaseState chase) {
        return new JsonObject()
                .put("raised", ValueJson.of(chase.raised()))
                .put("route", chase.routeId())
                .put("told", ValueJson.array(chase.told(), ValueJson::of))
                .put("nextStep", chase.nextStep())
                .put("acknowledged", chase.acknowledged());
    }

    private static Entry.ChaseState chase(JsonObject json) {
        return new Entry.ChaseState(
                ValueJson.notice(json.getJsonObject("raised")),
                json.getString("route"),
                ValueJson.list(json.getJsonArray("told"), ValueJson::contact),
                json.getInteger("nextStep"),
                json.getBoolean("acknowledged"));
    }

    private static JsonObject json(Entry.QuietState quiet) {
        return new JsonObject()
                .put("key", quiet.key())
                .put("toldAt", quiet.toldAt().toString())
                .put("untold", quiet.untold());
    }

    private static Entry.QuietState quiet(JsonObject json) {
        return new Entry.QuietState(
                json.getString("key"), ValueJson.instant(json, "toldAt"), json.getInteger("untold"));
    }
}
