package io.adit.connectivity.sparkplug;

import static io.adit.connectivity.sparkplug.ProtoWriter.metric;
import static io.adit.connectivity.sparkplug.ProtoWriter.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.sparkplug.EdgeNode.Reading;
import io.vertx.core.json.JsonArray;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeNodeTest {
    private static final long TIME = 1_700_000_000_250L;
    private final EdgeNode node = new EdgeNode();

    private Reading take(String topic, ProtoWriter payload) throws MalformedSparkplugException {
        SparkplugTopic parsed = SparkplugTopic.parse("spBv1.0/plant/" + topic);
        return node.take(parsed, SparkplugPayload.read(payload.bytes()));
    }

    private static ProtoWriter birth(int sequence, long session) {
        return payload(TIME, sequence)
                .add(metric("bdSeq", -1, 8).varint(11, session))
                .add(metric("Motor/Speed", 7, 10).real(12.5))
                .add(metric("Motor Current", 8, 9).real(1.5f));
    }

    private static void assertPack(Reading reading, String device, String json) {
        assertThat(reading.packs().get(device)).isEqualTo(new JsonArray(json));
    }

    private void bear() throws MalformedSparkplugException {
        assertThat(take("NBIRTH/press", birth(0, 4)).fault()).isNull();
        Reading born = take(
                "DBIRTH/press/motor", payload(TIME, 1).add(metric("Level", 3, 3).varint(10, 5)));
        assertThat(born.fault()).isNull();
        assertPack(born, "plant:press:motor", "[{\"n\":\"Level\",\"v\":5.0,\"t\":1700000000.250}]");
    }

    @Test
    void birthsNameTheMetricsAndGiveTheirFirstValues() throws MalformedSparkplugException {
        Reading born = take("NBIRTH/press", birth(0, 4));
        assertThat(born.packs()).containsOnlyKeys("plant:press");
        assertPack(
                born,
                "plant:press",
                "[{\"n\":\"Motor/Speed\",\"v\":12.5,\"t\":1700000000.250},{\"n\":\"Motor_Current\",\"v\":1.5,\"t\":1700000000.250}]");
    }

    @Test
    void dataNameMetricsByAliasOrName() throws MalformedSparkplugException {
        bear();
        Reading byAlias = take(
                "NDATA/press",
                payload(TIME, 2).add(metric(null, 7, 0).varint(3, TIME - 50).real(13.5)));
        assertPack(byAlias, "plant:press", "[{\"n\":\"Motor/Speed\",\"v\":13.5,\"t\":1700000000.200}]");
        Reading byName = take(
                "DDATA/press/motor", payload(TIME, 3).add(metric("Level", -1, 0).varint(10, 0xffff_fffeL)));
        assertPack(byName, "plant:press:motor", "[{\"n\":\"Level\",\"v\":-2.0,\"t\":1700000000.250}]");
        assertThat(byName.rebirth()).isFalse();
    }

    @Test
    void countsAGapAndAsksForARebirthButTakesTheData() throws MalformedSparkplugException {
        bear();
        Reading gap =
                take("NDATA/press", payload(TIME, 4).add(metric(null, 7, 0).real(1)));
        assertThat(gap.fault()).isEqualTo("sparkplug-gap");
        assertThat(gap.rebirth()).isTrue();
        assertThat(gap.packs()).hasSize(1);
        assertThat(take("NDATA/press", payload(TIME, 5).add(metric(null, 7, 0).real(1)))
                        .fault())
                .isNull();
        assertThat(take("NDATA/press", payload(TIME, -1).add(metric(null, 7, 0).real(1)))
                        .fault())
                .isEqualTo("sparkplug-gap");
    }

    @Test
    void sequenceStartsAnewAfter255() throws MalformedSparkplugException {
        take("NBIRTH/press", birth(254, 1));
        assertThat(take("NDATA/press", payload(TIME, 255).add(metric(null, 7, 0).real(1)))
                        .fault())
                .isNull();
        assertThat(take("NDATA/press", payload(TIME, 0).add(metric(null, 7, 0).real(1)))
                        .fault())
                .isNull();
        assertThat(take("NDATA/press", payload(TIME, 1).add(metric(null, 7, 0).real(1)))
                        .fault())
                .isNull();
    }

    @Test
    void keepsWhatItCannotUnderstandAndAsksForARebirth() throws MalformedSparkplugException {
        Reading early =
                take("NDATA/press", payload(TIME, 2).add(metric(null, 7, 0).real(1)));
        assertThat(early.raw()).isTrue();
        assertThat(early.rebirth()).isTrue();
        bear();
        Reading unknownDevice = take(
                "DDATA/press/other", payload(TIME, 2).add(metric(null, 7, 0).real(1)));
        assertThat(unknownDevice.raw()).isTrue();
        Reading partly = take(
                "NDATA/press",
                payload(TIME, 3)
                        .add(metric(null, 7, 0).real(1))
                        .add(metric(null, 99, 0).real(2)));
        assertThat(partly.raw()).isFalse();
        assertThat(partly.fault()).isEqualTo("sparkplug-unknown-metric");
        assertThat(partly.rebirth()).isTrue();
        assertThat(partly.packs().get("plant:press")).hasSize(1);
    }

    @Test
    void deathOfADeviceMakesItsMetricsStale() throws MalformedSparkplugException {
        bear();
        assertPack(
                take("DDEATH/press/motor", payload(TIME, 2)),
                "plant:press:motor",
                "[{\"n\":\"Level\",\"quality\":\"STALE\"}]");
        assertThat(take(
                                "DDATA/press/motor",
                                payload(TIME, 3).add(metric("Level", -1, 3).varint(10, 5)))
                        .raw())
                .isTrue();
    }

    @Test
    void deathOfTheNodeMakesAllStale() throws MalformedSparkplugException {
        bear();
        Reading dead = take(
                "NDEATH/press", payload(TIME, -1).add(metric("bdSeq", -1, 8).varint(11, 4)));
        assertThat(dead.packs()).containsOnlyKeys("plant:press", "plant:press:motor");
        assertPack(
                dead,
                "plant:press",
                "[{\"n\":\"Motor/Speed\",\"quality\":\"STALE\"},{\"n\":\"Motor_Current\",\"quality\":\"STALE\"}]");
        assertThat(take("NDATA/press", payload(TIME, 2).add(metric(null, 7, 0).real(1)))
                        .raw())
                .isTrue();
    }

    @Test
    void lateDeathOfAnEarlierSessionSaysNothing() throws MalformedSparkplugException {
        bear();
        take("NBIRTH/press", birth(0, 5));
        Reading late = take(
                "NDEATH/press", payload(TIME, -1).add(metric("bdSeq", -1, 8).varint(11, 4)));
        assertThat(late.packs()).isEmpty();
        assertThat(late.fault()).isEqualTo("sparkplug-late-death");
        assertThat(take("NDATA/press", payload(TIME, 1).add(metric(null, 7, 0).real(1)))
                        .packs())
                .hasSize(1);
    }

    @Test
    void leavesOutMetricsThatNobodyCouldTellApart() throws MalformedSparkplugException {
        Reading born = take(
                "NBIRTH/press",
                payload(TIME, 0)
                        .add(metric("a b", 1, 10).real(1))
                        .add(metric("a_b", 2, 10).real(2))
                        .add(metric("c", 3, 10).real(3)));
        assertPack(born, "plant:press", "[{\"n\":\"c\",\"v\":3.0,\"t\":1700000000.250}]");
        assertThat(born.fault()).isEqualTo("sparkplug-ambiguous");
    }

    @Test
    void saysWhatIsNoGoodValue() throws MalformedSparkplugException {
        ProtoWriter stale = new ProtoWriter()
                .text(1, "other")
                .text(1, "Quality")
                .bytes(2, new ProtoWriter().varint(3, 1).bytes());
        Reading born = take(
                "NBIRTH/press",
                payload(TIME, 0)
                        .add(metric("null", 1, 10).varint(7, 1))
                        .add(metric("stale", 2, 10)
                                .real(1)
                                .bytes(
                                        9,
                                        stale.bytes(
                                                        2,
                                                        new ProtoWriter()
                                                                .varint(1, 3)
                                                                .varint(3, 500)
                                                                .bytes())
                                                .bytes()))
                        .add(metric("text", 3, 12).text(15, "x"))
                        .add(metric("on", 4, 11).varint(14, 1))
                        .add(metric("nan", 5, 10).real(Double.NaN))
                        .add(metric("clock", 6, 10).varint(3, 5).real(1)));
        assertPack(
                born,
                "plant:press",
                "[{\"n\":\"null\",\"quality\":\"STALE\",\"t\":1700000000.250},{\"n\":\"stale\",\"quality\":\"STALE\",\"t\":1700000000.250},"
                        + "{\"n\":\"text\",\"vs\":\"\",\"t\":1700000000.250},{\"n\":\"on\",\"vb\":true,\"t\":1700000000.250},"
                        + "{\"n\":\"nan\",\"vs\":\"NaN\",\"t\":1700000000.250},{\"n\":\"clock\",\"v\":1.0,\"quality\":\"CLOCK\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 255, false, -1",
        "1, 4294967295, false, -1",
        "2, 65534, false, -2",
        "3, 2147483648, false, -2147483648",
        "5, 255, false, 255",
        "7, 4294967295, false, 4294967295",
        "4, -5, true, -5",
        "8, -1, true, 18446744073709551615",
        "13, 1700000000250, true, 1700000000250",
        "0, 4294967295, false, 4294967295"
    })
    void readsIntegersByTheirType(int datatype, long bits, boolean isLong, double expected) {
        assertThat(Metric.number(new Metric.MetricValue.Whole(bits, isLong), datatype))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spBv1.0/g/NBIRTH",
                "spBv1.0/g/NBIRTH/e/d",
                "spBv1.0/g/DDATA/e",
                "spBv1.0//NDATA/e",
                "spBv1.0/g/XDATA/e",
                "spAv1.0/g/NDATA/e",
                "spBv1.0/g:x/NDATA/e",
                "spBv1.0/g/NDATA/",
                "spBv1.0/STATE/adit",
                "spBv1.0/g/DDATA/e/d/x"
            })
    void refusesOtherTopics(String topic) {
        assertThat(SparkplugTopic.parse(topic)).isNull();
    }

    @Test
    void readsFilters() {
        assertThat(SparkplugTopic.commandFilter("spBv1.0/g/NCMD/e/#"))
                .isEqualTo(new SparkplugTopic("g", SparkplugTopic.Type.NCMD, "e", null));
        assertThat(SparkplugTopic.commandFilter("spBv1.0/g/NCMD/e").nodeCommand())
                .isEqualTo("spBv1.0/g/NCMD/e");
        assertThat(SparkplugTopic.commandFilter("spBv1.0/g/DCMD/e/motor").type())
                .isEqualTo(SparkplugTopic.Type.DCMD);
        for (String filter : new String[] {
            "spBv1.0/#", "spBv1.0/+/NCMD/e", "spBv1.0/g/NCMD/+", "spBv1.0/g/NDATA/e", "spBv1.0/g/NCMD/e/x/y"
        }) {
            assertThat(SparkplugTopic.commandFilter(filter)).as(filter).isNull();
        }
        assertThat(SparkplugTopic.stateFilter("spBv1.0/STATE/scada", "adit")).isEqualTo("spBv1.0/STATE/scada");
        assertThat(SparkplugTopic.stateFilter("spBv1.0/STATE/+", "adit")).isEqualTo("spBv1.0/STATE/adit");
        assertThat(SparkplugTopic.stateFilter("spBv1.0/g/NDATA/e", "adit")).isNull();
    }

    @Test
    void rebirthCommandIsAPayload() throws MalformedSparkplugException {
        SparkplugPayload command = SparkplugPayload.read(SparkplugPayload.rebirth(TIME));
        assertThat(command.timestamp()).isEqualTo(TIME);
        assertThat(command.metrics())
                .containsExactly(
                        new Metric("Node Control/Rebirth", null, null, 11, true, new Metric.MetricValue.Truth(true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08",
                "ff",
                "12ff",
                "12ffffffffff7f",
                "0a05",
                "18800280",
                "1880ffffffffffffffffff01",
                "00",
                "0b",
                "1203aa",
                "120a0a0280ff",
                "18ff03"
            })
    void refusesWhatIsNoPayload(String hex) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> SparkplugPayload.read(bytes)).isInstanceOf(MalformedSparkplugException.class);
    }

    @Test
    void survivesDamagedPayloads() throws MalformedSparkplugException {
        bear();
        Random random = new Random(6);
        byte[] seed = birth(2, 4).bytes();
        int refused = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] damaged = seed.clone();
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            damaged = random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            try {
                SparkplugPayload payload = SparkplugPayload.read(damaged);
                String topic = random.nextBoolean() ? "spBv1.0/plant/NDATA/press" : "spBv1.0/plant/DBIRTH/press/motor";
                Reading reading = node.take(SparkplugTopic.parse(topic), payload);
                reading.packs()
                        .values()
                        .forEach(
                                pack -> assertThat(new JsonArray(pack.encode())).hasSameSizeAs(pack));
            } catch (MalformedSparkplugException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 99_000);
    }
}
