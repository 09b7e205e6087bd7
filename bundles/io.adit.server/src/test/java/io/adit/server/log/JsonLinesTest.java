package io.adit.server.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private final Logger logger = new LoggerContext().getLogger("io.adit.Some");

    private JsonObject line(String message, Throwable failure, Map<String, String> context) {
        LoggingEvent event = new LoggingEvent("x", logger, Level.WARN, message, failure, new Object[] {"\"ring\"\n12"});
        event.setInstant(Instant.parse("2026-11-26T10:00:00.5Z"));
        event.setMDCPropertyMap(context);
        String text = new String(new JsonLines().encode(event), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").hasLineCount(1);
        return new JsonObject(text);
    }

    @Test
    void isOneObjectALineWhateverTheMessageHolds() {
        JsonObject line = line("nothing from {}", null, Map.of());
        assertThat(line.getMap())
                .containsEntry("time", "2026-11-26T10:00:00.500Z")
                .containsEntry("level", "WARN")
                .containsEntry("logger", "io.adit.Some")
                .containsEntry("thread", Thread.currentThread().getName())
                .containsEntry("message", "nothing from \"ring\"\n12")
                .hasSize(5);
    }

    @Test
    void hasTheContextAndTheStack() {
        JsonObject line = line("failed", new IllegalStateException("why"), Map.of("trace", "4bf92f"));
        assertThat(line.getJsonObject("context").getString("trace")).isEqualTo("4bf92f");
        assertThat(line.getString("stack"))
                .startsWith("java.lang.IllegalStateException: why")
                .contains("\tat ");
    }
}
