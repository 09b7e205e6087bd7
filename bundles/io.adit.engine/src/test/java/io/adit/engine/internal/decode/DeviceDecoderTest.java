package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.FieldProblem;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceDecoderTest {
    private final DeviceDecoder decoder = new DeviceDecoder();
    private final Readings readings = new Readings();

    private String decode(byte[] payload, String contentType) {
        readings.clear();
        return decoder.decode(payload, contentType, Found.ARRIVAL, readings);
    }

    private String decode(String payload, String contentType) {
        return decode(payload.getBytes(StandardCharsets.UTF_8), contentType);
    }

    private void bindAll() {
        decoder.bind(Found.binding(PayloadFormat.AUTO, "/v", "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.AUTO, "", "1"), 1);
        decoder.bind(Found.binding(PayloadFormat.AUTO, "dev:v", "1"), 2);
        decoder.bind(Found.binding(PayloadFormat.AUTO, "/features/f/properties/v", "1"), 3);
    }

    @Test
    void readsByContentType() {
        bindAll();
        decode("{\"v\":5}", "");
        assertThat(Found.all(readings)).contains(Found.now(0, 5));
        decode("{\"v\":6}", "Application/JSON; charset=utf-8");
        assertThat(Found.all(readings)).contains(Found.now(0, 6));
        decode("{\"v\":6}", "text/plain");
        assertThat(Found.all(readings)).containsExactly(Found.now(0, 6));
        decode("12.5", "text/plain");
        assertThat(Found.all(readings)).containsExactly(Found.now(1, 12.5));
        decode(new CborWriter().head(5, 1).text("v").integer(3).bytes(), "application/cbor");
        assertThat(Found.all(readings)).contains(Found.now(0, 3));
        decode("[{\"n\":\"dev:v\",\"v\":4}]", "application/senml+json");
        assertThat(Found.all(readings)).contains(Found.now(2, 4));
        decode(
                new CborWriter()
                        .head(4, 1)
                        .head(5, 2)
                        .integer(0)
                        .text("dev:v")
                        .integer(2)
                        .integer(8)
                        .bytes(),
                "application/senml+cbor");
        assertThat(Found.all(readings)).contains(Found.now(2, 8));
        decode("time,dev:v\n1,9", "text/csv");
        assertThat(Found.all(readings)).containsExactly(Found.now(2, 9));
        decode(
                "{\"topic\":\"n/t/things/twin/commands/modify\",\"path\":\"/features/f/properties/v\",\"value\":1}",
                "application/vnd.eclipse.ditto+json");
        assertThat(Found.all(readings)).contains(Found.now(3, 1));
    }

    @Test
    void saysWhenAContentTypeDoesNotTellTheFormat() {
        decoder.bind(Found.binding(PayloadFormat.AUTO, "dev:v", "1"), 0);
        assertThat(decode("dev:v\n1", "application/octet-stream")).contains("application/octet-stream");
        assertThat(decode("dev:v\n1", "")).contains("content type");
        assertThat(readings.size()).isZero();
    }

    @Test
    void takesTheGivenFormatWhateverTheContentType() {
        decoder.bind(Found.binding(PayloadFormat.BINARY, "0 uint8", "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.TEXT, "", "1"), 1);
        assertThat(decode("7", "application/json")).isNull();
        assertThat(Found.all(readings)).containsExactly(Found.now(0, '7'), Found.now(1, 7));
    }

    @Test
    void givesTheReadingsOfOneFormatWhenAnotherFails() {
        decoder.bind(Found.binding(PayloadFormat.CBOR, "/v", "1"), 0);
        decoder.bind(Found.binding(PayloadFormat.JSON, "/v", "1"), 1);
        assertThat(decode("{\"v\":5}", "")).contains("CBOR");
        assertThat(Found.all(readings)).containsExactly(Found.now(1, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUTO | /a/0 | /t | '' | false | ''",
                "AUTO | '' | '' | '' | false | ''",
                "AUTO | dev:a %RH#sum | '' | ; | false | ''",
                "AUTO | /a~ | /t | '' | false | binding.pointer",
                "AUTO | /a | t | '' | false | binding.time",
                "AUTO | a b c | '' | '' | false | binding.pointer",
                "AUTO | /a | '' | 5 | false | binding.separator",
                "JSON | a | '' | '' | false | binding.pointer",
                "JSON | /a | '' | ; | false | binding.separator",
                "CBOR | /a | '' | '' | true | binding.decimal-comma",
                "SENML | /a | '' | '' | false | binding.pointer",
                "SENML | a | t | '' | false | binding.time",
                "CSV | 3 | when | tab | true | ''",
                "CSV | '' | '' | '' | false | binding.pointer",
                "CSV | 0 | '' | '' | false | binding.pointer",
                "CSV | 3 | '' | '' | true | binding.separator",
                "CSV | 3 | '' | ;; | false | binding.separator",
                "TEXT | '' | '' | '' | true | ''",
                "TEXT | /a | '' | '' | false | binding.pointer",
                "TEXT | '' | /t | '' | false | binding.time",
                "DITTO | /features/f/properties/v | '' | '' | false | ''",
                "DITTO | ns:t/features | '' | '' | false | binding.pointer",
                "BINARY | 0 uint8 | 1 uint32 | '' | false | ''",
                "BINARY | 0 | '' | '' | false | binding.pointer",
                "BINARY | 0 uint8 | x | '' | false | binding.time"
            })
    void checksTheFieldsForTheFormat(
            PayloadFormat format, String pointer, String time, String separator, boolean comma, String code) {
        PayloadSettings settings = new PayloadSettings(format, separator, comma);
        List<FieldProblem> problems =
                FieldSyntax.check(Found.binding(settings, pointer, time, TimeFormat.EPOCH_SECONDS, "1"));
        assertThat(problems.stream().map(FieldProblem::code).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void knowsNoTextAsTimeInBinary() {
        assertThat(FieldSyntax.check(Found.binding(
                        PayloadSettings.of(PayloadFormat.BINARY), "0 uint8", "1 uint32", TimeFormat.ISO8601, "1")))
                .extracting(FieldProblem::code)
                .containsExactly("binding.time");
    }
}
