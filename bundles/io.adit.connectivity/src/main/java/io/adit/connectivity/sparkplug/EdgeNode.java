package io.adit.connectivity.sparkplug;

import io.vertx.core.json.JsonArray;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The session of one edge node: what it and its devices named in their births, and its next sequence number. Its callers hold its monitor.
 */
final class EdgeNode {
    /**
     * What a message means.
     *
     * @param packs SenML by the id of the registered device; empty packs are left out
     * @param fault a counter's name where something was wrong; null otherwise
     * @param rebirth true where the node has to begin anew before it can be understood in full
     * @param raw true where the message could not be understood and should be kept as it is
     */
    record Reading(Map<String, JsonArray> packs, @Nullable String fault, boolean rebirth, boolean raw) {
        static final Reading IGNORED = new Reading(Map.of(), null, false, false);
    }

    private final Map<String, BornMetrics> born = new HashMap<>();
    private boolean alive;
    private @Nullable Long session;
    private int next;

    Reading take(SparkplugTopic topic, SparkplugPayload payload) {
        return switch (topic.type()) {
            case NBIRTH -> begin(topic, payload);
            case DBIRTH, NDATA, DDATA, DDEATH -> alive ? follow(topic, payload) : unborn();
            case NDEATH -> end(payload);
            case NCMD, DCMD -> Reading.IGNORED;
        };
    }

    /** Ids of the devices, the node's own among them, that have named their metrics and are alive. */
    Set<String> bornDevices() {
        return Set.copyOf(born.keySet());
    }

    /** The metrics of a device; null where it is not alive. */
    @Nullable
    BornMetrics metrics(String deviceId) {
        return born.get(deviceId);
    }

    private static Reading unborn() {
        return new Reading(Map.of(), "sparkplug-unborn", true, true);
    }

    private Reading begin(SparkplugTopic topic, SparkplugPayload payload) {
        born.clear();
        alive = true;
        session = payload.birthSequence();
        next = 1 + (payload.sequence() == null ? 0 : payload.sequence());
        return bear(topic, payload, null);
    }

    private Reading bear(SparkplugTopic topic, SparkplugPayload payload, @Nullable String fault) {
        BornMetrics metrics = new BornMetrics(payload);
        born.put(topic.deviceId(), metrics);
        String found = fault == null && !metrics.ambiguous().isEmpty() ? "sparkplug-ambiguous" : fault;
        return reading(topic, metrics.pack(payload), found, fault != null);
    }

    private Reading follow(SparkplugTopic topic, SparkplugPayload payload) {
        Integer sequence = payload.sequence();
        boolean gap = sequence == null || sequence != (next & 0xff);
        next = sequence == null ? next : sequence + 1;
        String fault = gap ? "sparkplug-gap" : null;
        if (topic.type() == SparkplugTopic.Type.DBIRTH) {
            return bear(topic, payload, fault);
        }
        BornMetrics metrics = born.get(topic.deviceId());
        if (metrics == null) {
            return unborn();
        }
        if (topic.type() == SparkplugTopic.Type.DDEATH) {
            born.remove(topic.deviceId());
            return reading(topic, metrics.stale(), fault, gap);
        }
        JsonArray pack = metrics.pack(payload);
        boolean lacks = metrics.lacksAny(payload);
        if (lacks && pack.isEmpty()) {
            return unborn();
        }
        return reading(topic, pack, lacks && !gap ? "sparkplug-unknown-metric" : fault, gap || lacks);
    }

    private static Reading reading(SparkplugTopic topic, JsonArray pack, @Nullable String fault, boolean rebirth) {
        return new Reading(pack.isEmpty() ? Map.of() : Map.of(topic.deviceId(), pack), fault, rebirth, false);
    }

    /** A death of an earlier session comes late where its connection was slow to break; it says nothing of this one. */
    private Reading end(SparkplugPayload payload) {
        Long ended = payload.birthSequence();
        if (!alive || (session != null && ended != null && !session.equals(ended))) {
            return new Reading(Map.of(), "sparkplug-late-death", false, false);
        }
        alive = false;
        Map<String, JsonArray> packs = new LinkedHashMap<>();
        born.forEach((device, metrics) -> {
            JsonArray stale = metrics.stale();
            if (!stale.isEmpty()) {
                packs.put(device, stale);
            }
        });
        born.clear();
        return new Reading(packs, null, false, false);
    }
}
