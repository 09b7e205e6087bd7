package io.adit.engine.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.Reason;
import io.adit.engine.programme.PayloadFormat;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 8428, clauses 5.1 and 6, and what they leave open. */
class SenmlDecoderTest {
    private static final String DEVICE = "urn:dev:ow:10e2073a01080063";
    private final SenmlDecoder decoder = new SenmlDecoder();
    private int bound;

    private SenmlDecoderTest bind(String name, String unit) {
        decoder.bind(Found.binding(PayloadFormat.SENML, name, unit), bound++);
        return this;
    }

    private List<Found> decode(String json) throws MalformedPayload {
        return Found.decode(decoder, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOneDatapoint() throws MalformedPayload {
        assertThat(bind(DEVICE, "Cel").decode("[{\"n\":\"" + DEVICE + "\",\"u\":\"Cel\",\"v\":23.1}]"))
                .containsExactly(Found.now(0, 23.1));
    }

    @Test
    void readsSeveralDatapointsOfNow() throws MalformedPayload {
        bind(DEVICE + ":voltage", "V").bind(DEVICE + ":current", "A");
        assertThat(decode("[{\"bn\":\"" + DEVICE + ":\",\"n\":\"voltage\",\"u\":\"V\",\"v\":120.1},"
                        + "{\"n\":\"current\",\"u\":\"A\",\"v\":1.2}]"))
                .containsExactly(Found.now(0, 120.1), Found.now(1, 1.2));
    }

    @Test
    void readsASeriesInTheOrderOfTime() throws MalformedPayload {
        bind("urn:dev:ow:10e2073a0108006:voltage", "V").bind("urn:dev:ow:10e2073a0108006:current", "A");
        assertSeries(
                decode(
                        "[{\"bn\":\"urn:dev:ow:10e2073a0108006:\",\"bt\":1.276020076001e+09,\"bu\":\"A\",\"bver\":5,"
                                + "\"n\":\"voltage\",\"u\":\"V\",\"v\":120.1},{\"n\":\"current\",\"t\":-5,\"v\":1.2},"
                                + "{\"n\":\"current\",\"t\":-4,\"v\":1.3},{\"n\":\"current\",\"t\":-3,\"v\":1.4},"
                                + "{\"n\":\"current\",\"t\":-2,\"v\":1.5},{\"n\":\"current\",\"t\":-1,\"v\":1.6},{\"n\":\"current\",\"v\":1.7}]"));
    }

    /** The dump of clause 6, the same pack in CBOR. */
    @Test
    void readsTheSameSeriesInCbor() throws MalformedPayload {
        bind("urn:dev:ow:10e2073a0108006:voltage", "V").bind("urn:dev:ow:10e2073a0108006:current", "A");
        byte[] pack = HexFormat.of()
                .parseHex(
                        "87a721781b75726e3a6465763a6f773a3130653230373361303130383030363a22fb41d303a15b00106223614120050067766f6c"
                                + "7461676501615602fb405e066666666666a3006763757272656e74062402fb3ff3333333333333a3006763757272656e74062302fb3ff4"
                                + "cccccccccccda3006763757272656e74062202fb3ff6666666666666a3006763757272656e74062102f93e00a3006763757272656e7406"
                                + "2002fb3ff999999999999aa3006763757272656e74060002fb3ffb333333333333");
        assertSeries(Found.decode(decoder, pack));
    }

    private static void assertSeries(List<Found> found) {
        double end = 1.276020076001e+09;
        assertThat(found)
                .containsExactly(
                        Found.of(1, 1.2, end - 5),
                        Found.of(1, 1.3, end - 4),
                        Found.of(1, 1.4, end - 3),
                        Found.of(1, 1.5, end - 2),
                        Found.of(1, 1.6, end - 1),
                        Found.of(0, 120.1, end),
                        Found.of(1, 1.7, end));
    }

    @Test
    void readsRecordsThatOnlyHaveABaseName() throws MalformedPayload {
        assertThat(bind(DEVICE, "%")
                        .decode("[{\"bn\":\"" + DEVICE + "\",\"bt\":1.320067464e+09,\"bu\":\"%RH\",\"v\":21.2},"
                                + "{\"t\":10,\"v\":21.3},{\"t\":20,\"v\":21.4},{\"t\":30,\"v\":21.4}]"))
                .containsExactly(
                        Found.of(0, 21.2, 1320067464),
                        Found.of(0, 21.3, 1320067474),
                        Found.of(0, 21.4, 1320067484),
                        Found.of(0, 21.4, 1320067494));
    }

    /** One name, several quantities: the unit of the binding's name tells them apart. */
    @Test
    void readsSeveralMeasurementsByUnit() throws MalformedPayload {
        bind(DEVICE + " %RH", "%").bind(DEVICE + " lat", "deg").bind(DEVICE + " %EL", "%");
        assertThat(decode("[{\"bn\":\"" + DEVICE + "\",\"bt\":1.320067464e+09,\"bu\":\"%RH\",\"v\":20},"
                        + "{\"u\":\"lon\",\"v\":24.30621},{\"u\":\"lat\",\"v\":60.07965},{\"t\":60,\"v\":20.3},"
                        + "{\"u\":\"lon\",\"t\":60,\"v\":24.30622},{\"u\":\"lat\",\"t\":60,\"v\":60.07965},{\"t\":120,\"v\":20.7},"
                        + "{\"u\":\"lon\",\"t\":120,\"v\":24.30623},{\"u\":\"lat\",\"t\":120,\"v\":60.07966},"
                        + "{\"u\":\"%EL\",\"t\":150,\"v\":98},{\"t\":180,\"v\":21.2},{\"u\":\"lon\",\"t\":180,\"v\":24.30628},"
                        + "{\"u\":\"lat\",\"t\":180,\"v\":60.07967}]"))
                .containsExactly(
                        Found.of(0, 20, 1320067464),
                        Found.of(1, 60.07965, 1320067464),
                        Found.of(0, 20.3, 1320067524),
                        Found.of(1, 60.07965, 1320067524),
                        Found.of(0, 20.7, 1320067584),
                        Found.of(1, 60.07966, 1320067584),
                        Found.of(2, 98, 1320067614),
                        Found.of(0, 21.2, 1320067644),
                        Found.of(1, 60.07967, 1320067644));
    }

    @Test
    void readsResolvedRecordsAlike() throws MalformedPayload {
        bind(DEVICE + " %RH", "%");
        assertThat(decode("[{\"n\":\"" + DEVICE + "\",\"u\":\"%RH\",\"t\":1.320067464e+09,\"v\":20},"
                        + "{\"n\":\"" + DEVICE + "\",\"u\":\"lon\",\"t\":1.320067464e+09,\"v\":24.30621},"
                        + "{\"n\":\"" + DEVICE + "\",\"u\":\"%RH\",\"t\":1.320067524e+09,\"v\":20.3}]"))
                .containsExactly(Found.of(0, 20, 1320067464), Found.of(0, 20.3, 1320067524));
    }

    @Test
    void tellsNumbersFromOtherTypes() throws MalformedPayload {
        bind(DEVICE + ":temp", "Cel")
                .bind(DEVICE + ":label", "1")
                .bind(DEVICE + ":open", "1")
                .bind(DEVICE + ":nfc-reader", "1");
        assertThat(decode("[{\"bn\":\"" + DEVICE + ":\",\"n\":\"temp\",\"u\":\"Cel\",\"v\":23.1},"
                        + "{\"n\":\"label\",\"vs\":\"Machine Room\"},{\"n\":\"open\",\"vb\":false},"
                        + "{\"n\":\"nfc-reader\",\"vd\":\"aGkgCg\"}]"))
                .containsExactly(
                        Found.now(0, 23.1),
                        Found.now(1, Double.NaN),
                        Found.now(2, Double.NaN),
                        Found.now(3, Double.NaN));
    }

    @Test
    void readsACollectionOfResources() throws MalformedPayload {
        bind("2001:db8::2/temperature", "Cel")
                .bind("2001:db8::2/humidity", "%")
                .bind("2001:db8::1/temperature", "K")
                .bind("2001:db8::1/humidity", "%");
        assertThat(decode(
                        "[{\"bn\":\"2001:db8::2/\",\"bt\":1.320078429e+09,\"n\":\"temperature\",\"u\":\"Cel\",\"v\":25.2},"
                                + "{\"n\":\"humidity\",\"u\":\"%RH\",\"v\":30},{\"bn\":\"2001:db8::1/\",\"n\":\"temperature\",\"u\":\"Cel\",\"v\":12.3},"
                                + "{\"n\":\"humidity\",\"u\":\"%RH\",\"v\":67}]"))
                .containsExactly(
                        Found.of(0, 25.2, 1320078429),
                        Found.of(1, 30, 1320078429),
                        Found.of(2, 12.3 + 273.15, 1320078429),
                        Found.of(3, 67, 1320078429));
    }

    @Test
    void readsWhatSetsAnActuator() throws MalformedPayload {
        bind(DEVICE + ":temp", "Cel")
                .bind(DEVICE + ":heat", "1")
                .bind("2001:db8::3", "1")
                .bind("2001:db8::4", "1");
        assertThat(decode("[{\"bn\":\"" + DEVICE + ":\"},{\"n\":\"temp\",\"u\":\"Cel\",\"v\":23.1},"
                        + "{\"n\":\"heat\",\"u\":\"/\",\"v\":1},{\"n\":\"fan\",\"u\":\"/\",\"v\":0}]"))
                .containsExactly(Found.now(0, 23.1), Found.now(1, 1));
        assertThat(
                        decode(
                                "[{\"bt\":1.320078429e+09,\"bu\":\"/\",\"n\":\"2001:db8::3\",\"v\":1},{\"n\":\"2001:db8::4\",\"v\":1}]"))
                .containsExactly(Found.of(2, 1, 1320078429), Found.of(3, 1, 1320078429));
        assertThat(
                        decode(
                                "[{\"bt\":1320078429,\"bu\":\"/\",\"n\":\"2001:db8::3\",\"v\":0.5},{\"n\":\"2001:db8::4\",\"v\":0.5},"
                                        + "{\"n\":\"2001:db8::3\",\"t\":0.1,\"v\":0},{\"n\":\"2001:db8::4\",\"t\":0.1,\"v\":0}]"))
                .containsExactly(
                        Found.of(2, 0.5, 1320078429),
                        Found.of(3, 0.5, 1320078429),
                        Found.of(2, 0, 1320078429.1),
                        Found.of(3, 0, 1320078429.1));
    }

    @Test
    void addsBaseValueAndBaseSum() throws MalformedPayload {
        bind("energy", "J").bind("energy#sum", "J");
        assertThat(decode(
                        "[{\"bv\":100,\"bs\":1000,\"bu\":\"J\",\"n\":\"energy\",\"v\":-1,\"s\":5},{\"n\":\"energy\",\"s\":6,\"t\":1},"
                                + "{\"bv\":0,\"n\":\"energy\",\"v\":3,\"t\":2}]"))
                .containsExactly(
                        Found.now(0, 99),
                        Found.now(1, 1005),
                        new Found(1, 1006, Found.ARRIVAL + 1_000_000, Reason.NONE),
                        new Found(0, 3, Found.ARRIVAL + 2_000_000, Reason.NONE));
    }

    @Test
    void takesTimesBelowTheLimitAsRelativeToNow() throws MalformedPayload {
        bind("a", "1");
        long limit = 1L << 28;
        assertThat(decode("[{\"n\":\"a\",\"v\":1,\"t\":-60},{\"n\":\"a\",\"v\":2,\"t\":" + (limit - 1)
                        + "},{\"n\":\"a\",\"v\":3,\"t\":" + limit + "}]"))
                .containsExactly(
                        Found.of(0, 3, limit),
                        new Found(0, 1, Found.ARRIVAL - 60_000_000, Reason.NONE),
                        new Found(0, 2, Found.ARRIVAL + (limit - 1) * 1_000_000, Reason.NONE));
    }

    @ParameterizedTest
    @CsvSource({"1e300", "-1e300", "253402300800", "-1800000001"})
    void distrustsTimesThatCannotBe(String time) throws MalformedPayload {
        bind("a", "1");
        assertThat(decode("[{\"n\":\"a\",\"v\":1,\"t\":" + time + "}]"))
                .containsExactly(new Found(0, 1, Found.ARRIVAL, Reason.CLOCK));
    }

    @Test
    void convertsTheUnitOfARecordAndDistrustsOneThatDoesNotConvert() throws MalformedPayload {
        bind("p", "kPa");
        assertThat(decode(
                        "[{\"n\":\"p\",\"u\":\"Pa\",\"v\":1500},{\"n\":\"p\",\"v\":2,\"t\":1},{\"n\":\"p\",\"u\":\"Cel\",\"v\":3,\"t\":2},"
                                + "{\"n\":\"p\",\"u\":\"no such\",\"v\":4,\"t\":3}]"))
                .containsExactly(
                        Found.now(0, 1.5),
                        new Found(0, 2, Found.ARRIVAL + 1_000_000, Reason.NONE),
                        new Found(0, Double.NaN, Found.ARRIVAL + 2_000_000, Reason.UNIT),
                        new Found(0, Double.NaN, Found.ARRIVAL + 3_000_000, Reason.UNIT));
    }

    @ParameterizedTest
    @CsvSource({
        "%RH,%,1",
        "count,1,1",
        "1/min,/s,60",
        "l/s,m3/s,1000",
        "VA,kV.A,1000",
        "lat,deg,1",
        "kWh,J,0.000001",
        "pH,[pH],1",
        "B,bit,0.125"
    })
    void readsTheUnitsOfTheRegistry(String senml, String ucum, double whole) {
        UnitConversion conversion = new SenmlUnits(ucum).conversion(senml);
        assertThat(conversion).isNotNull();
        double expected = senml.equals("kWh") ? 3.6 : 1;
        assertThat(conversion.apply(whole)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void knowsAUcumCodeForEveryUnitThatDiffers() {
        SenmlUnits.DIFFERENT
                .values()
                .forEach(code -> assertThat(Ucum.conversion(code, code)).isNotNull());
        assertThat(new SenmlUnits("K").conversion("dBm")).isNull();
        assertThat(new SenmlUnits("K").conversion("x".repeat(1000))).isNull();
    }

    @Test
    void takesWhatARecordSaysOfItsTrust() throws MalformedPayload {
        bind("a", "1");
        assertThat(
                        decode(
                                "[{\"n\":\"a\",\"quality\":\"STALE\"},{\"n\":\"a\",\"v\":1,\"t\":1,\"quality\":\"STALE\"},"
                                        + "{\"n\":\"a\",\"v\":2,\"t\":2,\"quality\":\"CLOCK\"},{\"n\":\"a\",\"v\":3,\"t\":3,\"quality\":\"fine\"}]"))
                .containsExactly(
                        new Found(0, Double.NaN, Found.ARRIVAL, Reason.STALE),
                        new Found(0, Double.NaN, Found.ARRIVAL + 1_000_000, Reason.STALE),
                        new Found(0, 2, Found.ARRIVAL + 2_000_000, Reason.CLOCK),
                        new Found(0, 3, Found.ARRIVAL + 3_000_000, Reason.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "[[]]",
                "[{\"v\":1}]",
                "[{\"n\":\"a\",\"v\":\"1\"}]",
                "[{\"n\":1,\"v\":1}]",
                "[{\"n\":\"a\",\"v\":1,\"v\":2}]",
                "[{\"n\":\"a\",\"v\":1,\"vs\":\"x\"}]",
                "[{\"n\":\"a\",\"v\":null}]",
                "[{\"n\":\"a\",\"v\":1,\"must_\":1}]",
                "[{\"bver\":11,\"n\":\"a\",\"v\":1}]",
                "[{\"bver\":0,\"n\":\"a\",\"v\":1}]",
                "[{\"bver\":5.5,\"n\":\"a\",\"v\":1}]",
                "[{\"bver\":5,\"n\":\"a\",\"v\":1},{\"bver\":10,\"n\":\"a\",\"v\":1}]",
                "[{\"n\":\"a\",\"v\":1}",
                "[{\"n\":\"a\",\"v\":1}] []",
                "[{\"n\":\"a\",\"t\":NaN,\"v\":1}]",
                "[{\"n\":\"a\",\"v\":{}}]",
                "[{\"n\":\"a\",\"vb\":1}]",
                "[{\"n\":\"a\",\"v\":true}]"
            })
    void refusesTheWholePackForOneFault(String json) {
        bind("a", "1");
        assertThatThrownBy(() -> decode(json))
                .isInstanceOf(MalformedPayload.class)
                .message()
                .isNotBlank();
    }

    @Test
    void ignoresExtensionsThatNeedNotBeUnderstood() throws MalformedPayload {
        bind("a", "1");
        assertThat(decode("[{\"n\":\"a\",\"v\":1,\"x\":{\"deep\":[1,2]},\"ut\":5}]"))
                .containsExactly(Found.now(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80ff",
                "81",
                "8101",
                "81a100",
                "81a1096161",
                "81a1266161",
                "81a200616102f6",
                "81a2616e616102f5",
                "81a2006161 02 81 01",
                "81bf00ff",
                "81a2f4006161",
                "9fa20061610201"
            })
    void refusesFaultyPacksInCbor(String hex) {
        bind("a", "1");
        byte[] payload = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatThrownBy(() -> Found.decode(decoder, payload)).isInstanceOf(MalformedPayload.class);
    }

    @Test
    void readsOpenArraysAndMapsInCbor() throws MalformedPayload {
        bind("a", "1");
        byte[] payload = HexFormat.of().parseHex("9fbf00616102f93e0063657874820102ffff");
        assertThat(Found.decode(decoder, payload)).containsExactly(Found.now(0, 1.5));
    }

    @Test
    void readsRandomPacksLikeAPlainResolver() throws MalformedPayload {
        for (int i = 0; i < 300; i++) {
            PlainPack pack = new PlainPack(new Random(i));
            SenmlDecoder each = new SenmlDecoder();
            for (int name = 0; name < PlainPack.NAMES.size(); name++) {
                each.bind(Found.binding(PayloadFormat.SENML, PlainPack.NAMES.get(name), "1"), name);
            }
            assertThat(Found.decode(each, pack.json())).as("JSON %d", i).isEqualTo(pack.resolved());
            assertThat(Found.decode(each, pack.cbor())).as("CBOR %d", i).isEqualTo(pack.resolved());
        }
    }

    @Test
    void survivesDamagedPacks() {
        bind("dev:a", "1").bind("dev:b#sum", "1");
        Random random = new Random(3);
        PlainPack pack = new PlainPack(new Random(1));
        int refused = 0;
        for (int i = 0; i < 60_000; i++) {
            try {
                Found.decode(decoder, Damage.to(i % 2 == 0 ? pack.json() : pack.cbor(), random));
            } catch (MalformedPayload e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 59_000);
    }
}
