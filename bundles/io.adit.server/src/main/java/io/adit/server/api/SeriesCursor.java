package io.adit.server.api;

import io.adit.engine.Sample;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The last sample of a page, told as an opaque text.
 *
 * @param micros its time
 * @param sequence its number among those of equal time
 */
record SeriesCursor(long micros, long sequence) {
    static SeriesCursor of(Sample sample) {
        return new SeriesCursor(sample.timeMicros(), sample.sequence());
    }

    static SeriesCursor of(String text) {
        try {
            JsonObject json = new JsonObject(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return new SeriesCursor(json.getLong("t"), json.getLong("r"));
        } catch (IllegalArgumentException | DecodeException | ClassCastException | NullPointerException e) {
            throw SeriesRefused.parameter("cursor", text, "Expected the 'nextCursor' of the page before.");
        }
    }

    /** Whether a sample comes after it. */
    boolean isBefore(Sample sample) {
        return sample.timeMicros() > micros || (sample.timeMicros() == micros && sample.sequence() > sequence);
    }

    /** Whether a sample comes before it. */
    boolean isAfter(Sample sample) {
        return sample.timeMicros() < micros || (sample.timeMicros() == micros && sample.sequence() < sequence);
    }

    @Override
    public String toString() {
        byte[] json =
                new JsonObject().put("t", micros).put("r", sequence).encode().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }
}
