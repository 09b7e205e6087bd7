package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDecoderTest {
    private final JsonDecoder decoder = new JsonDecoder();

    private Slot decode(String pointer, TimeFormat format, String json) {
        Slot slot = bind(pointer, format);
        assertThatCode(() -> read(json)).doesNotThrowAnyException();
        return slot;
    }

    private Slot bind(String pointer, TimeFormat format) {
        return decoder.tree.bind(JsonPath.tokens(pointer).orElseThrow(), format);
    }

    private void read(String json) throws MalformedPayload {
        decoder.tree.clear();
        decoder.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MalformedPayload.class)
                .message()
                .isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v | {\"v\":1.5} | 1.5",
                "'' | 42 | 42",
                "/ | {\"\":7} | 7",
                "/a/b/c | {\"x\":{\"a\":{\"b\":{\"c\":9}}},\"a\":{\"b\":{\"z\":[1,{}],\"c\":3}}} | 3",
                "/a~1b | {\"a/b\":1} | 1",
                "/m~0n | {\"m~n\":2} | 2",
                "/~01 | {\"~1\":3} | 3",
                "/values/1 | {\"values\":[10,[99],12]} | NaN",
                "/values/2 | {\"values\":[10,[99],12]} | 12",
                "/values/1/0 | {\"values\":[10,[99],12]} | 99",
                "/0 | {\"0\":5} | 5",
                "/1/x | [{\"x\":1},{\"x\":2}] | 2",
                "/v | {\"v\":1,\"v\":2} | 2",
                "/a/v | {\"a\":{\"v\":1},\"a\":{\"v\":4}} | 4",
                "/grün°/水 | {\"gr\\u00fcn°\":{\"\\u6c34\":8}} | 8",
                "/v | {\"v\":-0.0} | -0.0",
                "/v | {\"v\":123456789012345678901234567890} | 1.2345678901234568E29",
                "/v | {\"v\":1e400} | NaN",
                "/v | {\"v\":1e-400} | 0",
                "/v | {\"v\":NaN} | NaN",
                "/v | {\"v\":-Infinity} | NaN",
                "/v | {\"v\":null} | NaN",
                "/v | {\"v\":\"12\"} | NaN",
                "/v | {\"v\":true} | NaN",
                "/v | {\"v\":{\"w\":1}} | NaN",
                "/v | {\"v\":2,\"v\":\"x\"} | NaN",
                "/v | {\"v\":0.1} | 0.1"
            })
    void findsTheBoundField(String pointer, String json, double expected) {
        Slot slot = decode(pointer, null, json);
        assertThat(slot.present()).isTrue();
        assertThat(slot.number()).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v | {}",
                "/v | [1]",
                "/v | 3",
                "/v/w | {\"v\":3}",
                "/3 | [1,2,3]",
                "/01 | [1,2,3]",
                "/- | [1]",
                "/V | {\"v\":1}"
            })
    void saysWhenTheFieldIsAbsent(String pointer, String json) {
        assertThat(decode(pointer, null, json).present()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"v\":1",
                "{\"v\":}",
                "{\"v\" 1}",
                "[1,",
                "[1 2]",
                "{\"v\":1}}",
                "{\"v\":1} 2",
                "{\"w\":[1,{]},\"v\":1}",
                "hello",
                "'v'",
                "{\"v\":01}",
                "{\"v\":1.}",
                "\"abc"
            })
    void refusesMalformedPayload(String json) {
        bind("/v", null);
        assertRefused(json);
    }

    @Test
    void refusesEndlessNestingAndNumbersWithoutBlowingUp() {
        bind("/v", null);
        assertRefused("[".repeat(100_000));
        assertRefused("{\"v\":" + "9".repeat(5000) + "}");
    }

    @Test
    void forgetsTheMessageBefore() {
        decode("/v", null, "{\"v\":1}");
        assertThat(decode("/v", null, "{}").present()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:15:30Z", "2026-11-23T10:15:30.25Z", "2026-11-23T10:15:30.123456Z", "2024-02-29T23:59:59.999Z",
        "1970-01-01T00:00:01Z", "2026-11-23T11:15:30+01:00", "2026-11-23T10:15Z", "2099-12-31T00:00:00.123456789Z"
    })
    void readsIsoTimes(String text) {
        Instant expected = java.time.OffsetDateTime.parse(text).toInstant();
        assertThat(decode("/t", TimeFormat.ISO8601, "{\"t\":\"" + text + "\"}").micros())
                .isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T11:15:30+0100",
                "2026-11-23 11:15:30+01",
                "2026-11-23 10:15:30Z",
                "2026-11-23t10:15:30z",
                "2026-11-23T05:15:30.000-05:00"
            })
    void readsTheOtherWaysToWriteAnOffset(String text) {
        assertThat(decode("/t", TimeFormat.ISO8601, "{\"t\":\"" + text + "\"}").micros())
                .isEqualTo(Instant.parse("2026-11-23T10:15:30Z").getEpochSecond() * 1_000_000);
    }

    @Test
    void readsRandomIsoTimesLikeJavaTime() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            Instant instant =
                    Instant.ofEpochSecond(random.nextLong(253_402_300_800L), random.nextInt(1_000_000) * 1000L);
            String text = instant.toString();
            assertThat(IsoTime.parse(text.toCharArray(), 0, text.length()))
                    .as(text)
                    .isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-02-30T10:15:30Z\"",
                "\"2026-11-23T24:15:30Z\"",
                "\"2026-11-23T10:15:30\"",
                "\"2026-11-23\"",
                "\"yesterday\"",
                "\"\"",
                "1700000000",
                "null",
                "{}"
            })
    void saysWhenAnIsoTimeIsUnreadable(String json) {
        assertThat(decode("/t", TimeFormat.ISO8601, "{\"t\":" + json + "}").micros())
                .isEqualTo(Long.MIN_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "EPOCH_SECONDS,1700000000,1700000000000000",
        "EPOCH_SECONDS,1700000000.123456,1700000000123456",
        "EPOCH_MILLIS,1700000000123,1700000000123000",
        "EPOCH_MILLIS,1700000000123.5,1700000000123500",
        "EPOCH_SECONDS,-1,-9223372036854775808",
        "EPOCH_SECONDS,1e300,-9223372036854775808",
        "EPOCH_MILLIS,0,-9223372036854775808"
    })
    void readsEpochTimes(TimeFormat format, String number, long expected) {
        assertThat(decode("/t", format, "{\"t\":" + number + "}").micros()).isEqualTo(expected);
    }

    @Test
    void readsOneFieldAsNumberAndAsTime() {
        Slot number = bind("/t", null);
        Slot time = decode("/t", TimeFormat.EPOCH_SECONDS, "{\"t\":5}");
        assertThat(number.number()).isEqualTo(5);
        assertThat(time.micros()).isEqualTo(5_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v", "/a~", "/a~2", "#/a"})
    void refusesWhatIsNoPointer(String pointer) {
        assertThat(JsonPath.tokens(pointer)).isEmpty();
    }
}
