package io.adit.connectivity.sparkplug;

import io.adit.connectivity.sparkplug.Metric.MetricValue;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The metrics that one edge node or device named in its birth, and payloads of theirs as SenML packs (RFC 8428): a record for each metric, by
 * its name, in which every character that SenML does not allow is an underscore. Two metrics whose names become the same are left out, as
 * nobody could tell them apart. A value that is not known, or not good, is a record whose {@code quality} is STALE.
 */
final class BornMetrics {
    /** SenML takes seconds below it as relative to now. */
    private static final long EARLIEST_MILLIS = (1L << 28) * 1000;

    private static final long LATEST_MILLIS = 253_402_300_799_000L;

    private final Map<String, BornMetric> byName = new LinkedHashMap<>();
    private final Map<Long, BornMetric> byAlias = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    BornMetrics(SparkplugPayload birth) {
        Set<String> records = new HashSet<>();
        for (Metric metric : birth.metrics()) {
            String name = metric.name();
            if (name != null && !name.isEmpty() && !byName.containsKey(name)) {
                BornMetric born = BornMetric.of(metric, name, recordName(name));
                if (!records.add(born.record())) {
                    ambiguous.add(born.record());
                }
                byName.put(name, born);
                if (metric.alias() != null) {
                    byAlias.put(metric.alias(), born);
                }
            }
        }
    }

    /** The name of a metric as a SenML record has it. */
    static String recordName(String metric) {
        String allowed = metric.replaceAll("[^A-Za-z0-9:./_-]", "_");
        return Character.isLetterOrDigit(allowed.charAt(0)) ? allowed : "x" + allowed;
    }

    /** Record names that more than one metric would have. */
    Set<String> ambiguous() {
        return ambiguous;
    }

    /** True where the payload has a metric that the birth did not name. */
    boolean lacksAny(SparkplugPayload payload) {
        return payload.metrics().stream().anyMatch(metric -> find(metric) == null);
    }

    private @Nullable BornMetric find(Metric metric) {
        return metric.name() != null && !metric.name().isEmpty()
                ? byName.get(metric.name())
                : byAlias.get(metric.alias());
    }

    /** The metric of this name, or of this name in SenML; null where there is none, or more than one. */
    @Nullable
    BornMetric find(String name) {
        BornMetric exact = SparkplugPayload.BIRTH_SEQUENCE.equals(name) ? null : byName.get(name);
        return exact != null
                ? exact
                : byName.values().stream()
                        .filter(born -> born.record().equals(name) && isShown(born))
                        .findFirst()
                        .orElse(null);
    }

    /** The known metrics of a payload; empty where it has none. */
    JsonArray pack(SparkplugPayload payload) {
        JsonArray pack = new JsonArray();
        for (Metric metric : payload.metrics()) {
            BornMetric born = find(metric);
            if (born != null && isShown(born)) {
                pack.add(json(metric, born, payload.timestamp()));
            }
        }
        return pack;
    }

    /** All metrics, none of which is known any more. */
    JsonArray stale() {
        JsonArray pack = new JsonArray();
        byName.values().stream()
                .filter(this::isShown)
                .forEach(born ->
                        pack.add(new JsonObject().put("n", born.record()).put("quality", "STALE")));
        return pack;
    }

    private boolean isShown(BornMetric born) {
        return !ambiguous.contains(born.record()) && !SparkplugPayload.BIRTH_SEQUENCE.equals(born.record());
    }

    private static JsonObject json(Metric metric, BornMetric born, @Nullable Long payloadTime) {
        JsonObject json = new JsonObject().put("n", born.record());
        if (!metric.known() || metric.value() == null) {
            json.put("quality", "STALE");
        } else {
            int datatype = metric.datatype() != 0 ? metric.datatype() : born.datatype();
            switch (metric.value()) {
                case MetricValue.Whole whole -> json.put("v", Metric.number(whole, datatype));
                case MetricValue.Real real -> putReal(json, real.value());
                case MetricValue.Truth truth -> json.put("vb", truth.value());
                case MetricValue.Other other -> json.put("vs", "");
            }
        }
        putTime(json, metric.timestamp() != null ? metric.timestamp() : payloadTime);
        return json;
    }

    private static void putReal(JsonObject json, double value) {
        if (Double.isFinite(value)) {
            json.put("v", value);
        } else {
            json.put("vs", String.valueOf(value));
        }
    }

    private static void putTime(JsonObject json, @Nullable Long millis) {
        if (millis == null) {
            return;
        }
        if (millis >= EARLIEST_MILLIS && millis <= LATEST_MILLIS) {
            json.put("t", BigDecimal.valueOf(millis, 3));
        } else if (!json.containsKey("quality")) {
            json.put("quality", "CLOCK");
        }
    }
}
