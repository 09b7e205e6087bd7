package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.registry.Device;
import io.adit.connectivity.registry.DeviceRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The error topics of one connection: {@code error|e/[tenant]/[device]/#}. One filter per device; a gateway's own filter
 * serves the devices that it speaks for, too. Runs on the connection's event loop only.
 */
final class ErrorReports {
    private static final int MAX_FILTERS = 100;

    private final DeviceRegistry registry;
    private final Clock clock;
    private final @Nullable Speaker speaker;
    private final Map<String, Filter> byDevice = new HashMap<>();

    private record Filter(String endpoint, String tenantSegment, String deviceSegment, String tenant, String device) {
        String key() {
            return tenant + '/' + device;
        }
    }

    ErrorReports(DeviceRegistry registry, Clock clock, @Nullable Speaker speaker) {
        this.registry = registry;
        this.clock = clock;
        this.speaker = speaker;
    }

    /** Returns whether the filter is an error filter that this client may have; then it is subscribed. */
    boolean subscribe(String filter) {
        Filter parsed = parse(filter);
        if (parsed == null || !allowed(parsed) || byDevice.size() >= MAX_FILTERS) {
            return false;
        }
        byDevice.put(parsed.key(), parsed);
        return true;
    }

    void unsubscribe(String filter) {
        Filter parsed = parse(filter);
        if (parsed != null) {
            byDevice.remove(parsed.key());
        }
    }

    /** Whether nobody subscribed to any errors. */
    boolean isEmpty() {
        return byDevice.isEmpty();
    }

    private boolean allowed(Filter filter) {
        if (speaker == null) {
            return registry.tenant(filter.tenant)
                    .filter(t -> !t.authenticationRequired(PublishResolver.ADAPTER))
                    .isPresent();
        }
        if (!filter.tenant.equals(speaker.tenant())) {
            return false;
        }
        Optional<Device> gateway = registry.device(speaker.tenant(), speaker.device());
        return filter.device.equals(speaker.device())
                || registry.device(filter.tenant, filter.device)
                        .filter(d -> gateway.isPresent() && d.mayConnectVia(gateway.get()))
                        .isPresent();
    }

    private @Nullable Filter parse(String filter) {
        String[] segments = filter.split("/", -1);
        if (segments.length != 4
                || !"#".equals(segments[3])
                || !("error".equals(segments[0]) || "e".equals(segments[0]))) {
            return null;
        }
        String tenant = segments[1].isEmpty() && speaker != null ? speaker.tenant() : segments[1];
        String device = segments[2].isEmpty() && speaker != null ? speaker.device() : segments[2];
        return new Filter(segments[0], segments[1], segments[2], tenant, device);
    }

    /** Returns whether somebody subscribed to errors of the publication; then the report was given to {@code sender}. */
    boolean report(
            Publication publication,
            PublishTopic topic,
            Resolution.Refused refusal,
            BiConsumer<String, byte[]> sender) {
        String tenant = speaker != null ? speaker.tenant() : String.valueOf(topic.tenant());
        String own = speaker != null ? speaker.device() : String.valueOf(topic.device());
        String about = refusal.device() == null ? own : refusal.device();
        Filter filter = byDevice.get(tenant + '/' + about);
        if (filter == null) {
            filter = byDevice.get(tenant + '/' + own);
        }
        if (filter == null) {
            return false;
        }
        String correlation = topic.bag().get("correlation-id");
        if (correlation == null) {
            correlation = publication.qos() == 0 ? "-1" : Integer.toString(publication.packetId());
        }
        String deviceSegment = about.equals(filter.device) ? filter.deviceSegment : about;
        String endpoint = endpoint(topic);
        String name = String.join(
                "/",
                filter.endpoint,
                filter.tenantSegment,
                deviceSegment,
                endpoint,
                correlation.replaceAll("[+#\\u0000]", "_"),
                Integer.toString(refusal.code()));
        sender.accept(name, body(refusal, correlation).getBytes());
        return true;
    }

    private static String endpoint(PublishTopic topic) {
        if (topic.kind() != null) {
            return topic.endpoint();
        }
        return ResponseTopic.parse(topic) == null
                ? "unknown"
                : topic.endpoint().equals("c") ? "c-s" : "command-response";
    }

    private Buffer body(Resolution.Refused refusal, String correlation) {
        return new JsonObject()
                .put("code", refusal.code())
                .put("message", refusal.message())
                .put("timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("correlation-id", correlation)
                .toBuffer();
    }
}
