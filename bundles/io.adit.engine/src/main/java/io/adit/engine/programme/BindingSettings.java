package io.adit.engine.programme;

import org.jspecify.annotations.Nullable;

/**
 * Which field of which device's payload feeds a channel, from a date to a date.
 *
 * @param tenant Hono tenant of the device
 * @param deviceId Hono id of the device
 * @param pointer where the number is, in the words of the format ({@link PayloadFormat}); in JSON the empty pointer is the whole payload
 * @param timePointer where the time of measurement is, in the same words; null or empty: time of arrival
 * @param timeFormat how the payload writes that time
 * @param sourceUnit UCUM code of the number in the payload; empty: {@code 1}
 * @param validFromMicros first instant at which it holds, microseconds since the epoch; null: always
 * @param validToMicros first instant at which it holds no longer; null: still
 * @param payload how the payload is written
 */
public record BindingSettings(
        String tenant,
        String deviceId,
        String pointer,
        @Nullable String timePointer,
        TimeFormat timeFormat,
        String sourceUnit,
        @Nullable Long validFromMicros,
        @Nullable Long validToMicros,
        PayloadSettings payload) {
    /** A binding whose payloads are read by their content type. */
    public BindingSettings(
            String tenant,
            String deviceId,
            String pointer,
            @Nullable String timePointer,
            TimeFormat timeFormat,
            String sourceUnit,
            @Nullable Long validFromMicros,
            @Nullable Long validToMicros) {
        this(
                tenant,
                deviceId,
                pointer,
                timePointer,
                timeFormat,
                sourceUnit,
                validFromMicros,
                validToMicros,
                PayloadSettings.AUTO);
    }
}
