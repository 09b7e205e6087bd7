package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Reads records as Hono writes them to Kafka for telemetry and events. A time to live is not looked at: what came late is kept, as in the one-machine form. */
final class HonoRecord {
    private static final String NOTIFICATIONS = "application/vnd.eclipse-hono-";

    private HonoRecord() {}

    /** What a device sent, at the time at which Hono took it. */
    static EngineInput.Message message(String topic, Record<String, byte[]> honoRecord) {
        Headers headers = honoRecord.headers();
        String device = text(headers, "device_id");
        byte[] payload = honoRecord.value();
        return new EngineInput.Message(
                creationMicros(honoRecord),
                Topics.tenantOf(topic),
                device == null ? String.valueOf(honoRecord.key()) : device,
                java.util.Objects.requireNonNullElse(text(headers, "content-type"), ""),
                payload == null ? new byte[0] : payload);
    }

    /** Whether a content type is one of Hono's own, whose messages carry no measurement: they only let time pass. */
    static boolean isNotification(String contentType) {
        return contentType.startsWith(NOTIFICATIONS);
    }

    /** A time after that of the record is not believed: an engine's time never goes back. */
    private static long creationMicros(Record<String, byte[]> honoRecord) {
        String created = text(honoRecord.headers(), "creation-time");
        long millis = honoRecord.timestamp();
        if (created != null && created.matches("\\d{1,15}")) {
            millis = Math.min(millis, Long.parseLong(created));
        }
        return TimeUnit.MILLISECONDS.toMicros(millis);
    }

    /** A header; null where there is none. */
    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
