package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DittoDecoderTest {
    private static final String POINTER = "/features/temp/properties/status/value";

    private static List<Found> decode(String json) throws MalformedPayload {
        DittoDecoder decoder = new DittoDecoder();
        PayloadSettings ditto = PayloadSettings.of(PayloadFormat.DITTO);
        decoder.bind(
                Found.binding(ditto, POINTER, "/features/temp/properties/status/at", TimeFormat.EPOCH_SECONDS, "1"), 0);
        return Found.decode(decoder, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(String action, String path, String value) {
        return "{\"topic\":\"ns/thing/things/twin/" + action + "\",\"headers\":{},\"path\":\"" + path + "\",\"value\":"
                + value + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "commands/modify | /features/temp/properties/status | {\"value\":5.5,\"at\":9}",
                "commands/merge | /features/temp/properties | {\"status\":{\"value\":5.5,\"at\":9}}",
                "commands/merge | /features/temp | {\"properties\":{\"status\":{\"value\":5.5,\"at\":9}}}",
                "commands/create | / | {\"thingId\":\"ns:thing\",\"features\":{\"temp\":{\"properties\":{\"status\":{\"value\":5.5,\"at\":9}}}}}",
                "events/modified | /features | {\"temp\":{\"properties\":{\"status\":{\"value\":5.5,\"at\":9}}},\"other\":{}}",
                "events/merged | /features/temp/properties/status | {\"at\":9,\"value\":5.5}",
                "events/created | /features/temp/properties/status | {\"at\":9,\"value\":5.5}"
            })
    void readsWhateverPartOfTheThingIsWritten(String action, String path, String value) throws MalformedPayload {
        assertThat(decode(message(action, path, value))).containsExactly(Found.of(0, 5.5, 9));
    }

    @Test
    void readsTheValueWhereverItStandsInTheMessage() throws MalformedPayload {
        assertThat(decode("{\"value\":{\"value\":2,\"at\":3},\"path\":\"/features/temp/properties/status\","
                        + "\"topic\":\"ns/thing/things/live/commands/modify\"}"))
                .containsExactly(Found.of(0, 2, 3));
    }

    @Test
    void hasNoReadingOfWhatTheMessageDoesNotWrite() throws MalformedPayload {
        assertThat(decode(message("commands/modify", "/attributes/x", "5"))).isEmpty();
        assertThat(decode(message("commands/modify", "/features/other/properties", "{\"status\":{\"value\":5}}")))
                .isEmpty();
        assertThat(decode(message("commands/modify", POINTER + "/deeper", "5"))).isEmpty();
        assertThat(decode(message("commands/merge", "/features/temp/properties", "{\"status\":null}")))
                .isEmpty();
    }

    @Test
    void takesADeletedNumberForNone() throws MalformedPayload {
        assertThat(decode(message("commands/merge", "/features/temp/properties/status", "{\"value\":null,\"at\":3}")))
                .containsExactly(Found.of(0, Double.NaN, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "5",
                "{}",
                "{\"topic\":\"ns/thing/things/twin/commands/modify\"}",
                "{\"path\":\"/\",\"value\":1}",
                "{\"topic\":\"ns/thing/things/twin/commands/delete\",\"path\":\"/\"}",
                "{\"topic\":\"ns/thing/things/twin/commands/retrieve\",\"path\":\"/\"}",
                "{\"topic\":\"ns/policy/policies/commands/modify\",\"path\":\"/\",\"value\":1}",
                "{\"topic\":\"ns/thing/things/twin/commands/modify\",\"path\":\"features\",\"value\":1}",
                "{\"topic\":\"ns/thing/things/twin/commands/modify\",\"path\":\"/\",\"value\":1",
                "not json"
            })
    void refusesWhatWritesNothing(String json) {
        assertThatThrownBy(() -> decode(json))
                .isInstanceOf(MalformedPayload.class)
                .message()
                .isNotBlank();
    }
}
