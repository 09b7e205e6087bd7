package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.Reason;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.programme.PayloadSettings;
import io.adit.engine.programme.TimeFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDecoderTest {
    private static final PayloadSettings COMMA = PayloadSettings.of(PayloadFormat.CSV);
    private static final PayloadSettings GERMAN = new PayloadSettings(PayloadFormat.CSV, ";", true);

    private static CsvDecoder decoder(PayloadSettings settings, String timeColumn, String... columns) {
        CsvDecoder decoder = new CsvDecoder(settings);
        for (int i = 0; i < columns.length; i++) {
            decoder.bind(Found.binding(settings, columns[i], timeColumn, TimeFormat.EPOCH_SECONDS, "1"), i);
        }
        return decoder;
    }

    private static List<Found> decode(Decoder decoder, String text) throws MalformedPayload {
        return Found.decode(decoder, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsColumnsByNumber() throws MalformedPayload {
        assertThat(decode(decoder(COMMA, null, "2", "4"), "1700000000,12.5,x, -3e2 \n"))
                .containsExactly(Found.now(0, 12.5), Found.now(1, -300));
    }

    @Test
    void readsColumnsByNameAndEveryLine() throws MalformedPayload {
        assertThat(decode(
                        decoder(GERMAN, "Zeit", "Druck", "Temperatur °C"),
                        "\uFEFFZeit;Druck;\"Temperatur °C\"\r\n1700000000;12,5;\r\n\r\n1700000010;1.2;20"))
                .containsExactly(
                        Found.of(0, 12.5, 1_700_000_000),
                        Found.of(0, Double.NaN, 1_700_000_010),
                        Found.of(1, 20, 1_700_000_010));
    }

    @Test
    void marksTheReadingWhoseTimeIsUnreadable() throws MalformedPayload {
        assertThat(decode(decoder(COMMA, "1", "2"), "yesterday,5\n,6"))
                .containsExactly(
                        new Found(0, 5, Found.ARRIVAL, Reason.CLOCK), new Found(0, 6, Found.ARRIVAL, Reason.CLOCK));
    }

    @Test
    void readsIsoTimesAndTabs() throws MalformedPayload {
        PayloadSettings tab = new PayloadSettings(PayloadFormat.CSV, "tab", false);
        CsvDecoder decoder = new CsvDecoder(tab);
        decoder.bind(Found.binding(tab, "2", "1", TimeFormat.ISO8601, "1"), 0);
        assertThat(decode(decoder, "2023-11-14T22:13:20Z\t7")).containsExactly(Found.of(0, 7, 1_700_000_000));
    }

    @Test
    void hasNoReadingOfAColumnThatALineLacks() throws MalformedPayload {
        assertThat(decode(decoder(COMMA, null, "3"), "1,2\n1,2,\n1,2,3")).containsExactly(Found.now(0, 3));
        assertThat(decode(decoder(COMMA, null, "c"), "a,b\n1,2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "NaN", "Infinity", "1d", "1 000", "1,5", "--1", "e", "1e999", "12.5 kPa"})
    void takesNoWordForANumber(String cell) throws MalformedPayload {
        assertThat(decode(decoder(COMMA, null, "1"), '"' + cell + '"')).containsExactly(Found.now(0, Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\"open", "\"closed\"x,1"})
    void refusesWhatIsNoTable(String text) {
        assertThatThrownBy(() -> decode(decoder(COMMA, null, "1"), text)).isInstanceOf(MalformedPayload.class);
    }

    @Test
    void refusesAHeaderAlone() {
        assertThatThrownBy(() -> decode(decoder(COMMA, null, "a"), "a,b\n")).isInstanceOf(MalformedPayload.class);
    }

    @Test
    void readsBackRandomTables() throws MalformedPayload {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("time,\"a \"\"quoted\"\", name\",other");
            List<Found> expected = new ArrayList<>();
            for (int line = 0; line < 1 + random.nextInt(6); line++) {
                double value = random.nextInt(1_000_000) / 1000.0 - 300;
                long seconds = 1_600_000_000L + random.nextInt(1000);
                String cell = random.nextBoolean() ? String.valueOf(value) : "\"" + value + "\"";
                text.append(random.nextBoolean() ? "\r\n" : "\n")
                        .append(seconds)
                        .append(',')
                        .append(cell)
                        .append(",\"x\ny\"");
                expected.add(Found.of(0, value, seconds));
            }
            assertThat(decode(decoder(COMMA, "time", "a \"quoted\", name"), text.toString()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void survivesDamagedTables() throws MalformedPayload {
        byte[] seed = "time,\"a\"\n1700000000,1.5\n1700000001,\"2\"\n".getBytes(StandardCharsets.UTF_8);
        CsvDecoder decoder = decoder(COMMA, "time", "a");
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 50_000; i++) {
            try {
                Found.decode(decoder, Damage.to(seed, random));
            } catch (MalformedPayload e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 49_000);
    }

    @Test
    void readsOneNumberAsText() throws MalformedPayload {
        TextDecoder point = new TextDecoder(false);
        point.bind(Found.binding(PayloadFormat.TEXT, "", "1"), 0);
        point.bind(Found.binding(PayloadFormat.TEXT, "", "1"), 1);
        assertThat(decode(point, " -23.5\r\n")).containsExactly(Found.now(0, -23.5), Found.now(1, -23.5));
        TextDecoder comma = new TextDecoder(true);
        comma.bind(Found.binding(PayloadFormat.TEXT, "", "1"), 0);
        assertThat(decode(comma, "23,5")).containsExactly(Found.now(0, 23.5));
        for (String wrong : new String[] {"", "23,5", "warm", "1 2", "\u0000", "9".repeat(2000)}) {
            assertThatThrownBy(() -> decode(point, wrong))
                    .isInstanceOf(MalformedPayload.class)
                    .message()
                    .isNotBlank();
        }
    }
}
