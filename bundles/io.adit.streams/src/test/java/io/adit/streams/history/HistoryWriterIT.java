package io.adit.streams.history;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.cassandra.CassandraHistories;
import io.adit.cassandra.CassandraProcess;
import io.adit.cassandra.CassandraTables;
import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.history.AlarmQuery;
import io.adit.history.HistoryException;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import io.adit.streams.AlarmLines;
import io.adit.streams.Topics;
import io.adit.tests.kit.KafkaCluster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Samples on their way from a real Kafka into a real Cassandra that is killed meanwhile, while a second writer takes over a part of the work. */
@EnabledIfSystemProperty(
        named = "adit.cassandra",
        matches = ".+",
        disabledReason = "takes minutes: ./adit test history-at-scale")
class HistoryWriterIT {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration READING = Duration.ofSeconds(3);
    private static final Topics TOPICS = new Topics("site", List.of("t"));
    private static final int PARTITIONS = 2;
    private static final int EACH = 3000;
    private static final int ALARM_EACH = 100;

    @TempDir
    Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Test
    void losesAndDoublesNothing() throws Exception {
        try (KafkaCluster kafka = new KafkaCluster(Files.createDirectory(folder.resolve("kafka")), 1);
                CassandraProcess cassandra = new CassandraProcess(Files.createDirectory(folder.resolve("cassandra")));
                CassandraTables tables = cassandra.open()) {
            Map<String, Object> clients = Map.of("bootstrap.servers", kafka.bootstrap());
            try (Admin admin = Admin.create(clients)) {
                admin.createTopics(List.of(
                                new NewTopic(TOPICS.rawSamples(), PARTITIONS, (short) 1),
                                new NewTopic(TOPICS.cleanSamples(), PARTITIONS, (short) 1),
                                new NewTopic(TOPICS.alarms(), PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            try (KafkaProducer<String, byte[]> producer =
                            new KafkaProducer<>(clients, new StringSerializer(), new ByteArraySerializer());
                    HistoryWriter first = writer(clients, tables)) {
                first.start(failures::add);
                send(producer, 0, EACH / 3);
                await().atMost(LIMIT).until(() -> first.written() > 0);
                cassandra.kill();
                send(producer, EACH / 3, 2 * EACH / 3);
                cassandra.restart();
                try (HistoryWriter second = writer(clients, tables)) {
                    second.start(failures::add);
                    send(producer, 2 * EACH / 3, EACH);
                    // Not by what the writers count: what was written as the Cassandra was killed may be there without
                    // their knowing it.
                    await().atMost(LIMIT)
                            .pollInterval(READING)
                            .ignoreException(HistoryException.class)
                            .untilAsserted(() -> hasEachOnce(cassandra));
                }
            }
            assertThat(failures).isEmpty();
            hasEachOnce(cassandra);
        }
    }

    private static HistoryWriter writer(Map<String, Object> clients, CassandraTables tables) {
        return new HistoryWriter(clients, TOPICS, HistoryWriter.in(tables, "site"));
    }

    private static void send(KafkaProducer<String, byte[]> producer, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                byte[] batch = ("[{\"thingId\":\"n:t" + partition + "\",\"channel\":\"c\",\"time\":\""
                                + Instant.ofEpochSecond(1_790_000_000L + i) + "\",\"value\":" + i
                                + ".5,\"quality\":\"GOOD\",\"reason\":\"\",\"sequence\":" + i + "}]")
                        .getBytes(StandardCharsets.UTF_8);
                if (i % ALARM_EACH == 0) {
                    var unused =
                            producer.send(new ProducerRecord<>(TOPICS.alarms(), partition, "r", alarm(partition, i)));
                }
                for (String topic : List.of(TOPICS.rawSamples(), TOPICS.cleanSamples())) {
                    var unused = producer.send(new ProducerRecord<>(topic, partition, "n:facility" + partition, batch));
                }
            }
        }
        producer.flush();
    }

    private static byte[] alarm(int partition, int number) {
        AlarmStatus status = AlarmStatus.never(1_000_000L * number, "bar", "x");
        ChannelId channel = new ChannelId("n:t" + partition, "c");
        return AlarmLines.write(
                new AlarmChanged("r", "R", channel, AlarmCause.COMMENTED, status, "me", "" + number, number));
    }

    private static void hasEachOnce(CassandraProcess cassandra) {
        try (CassandraHistories histories = new CassandraHistories(cassandra.options(), "site")) {
            hasEachOnce(histories.reader());
        }
    }

    private static void hasEachOnce(HistoryReader history) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            for (Series series : Series.values()) {
                List<Sample> found = history.query(
                        series, new ChannelId("n:t" + partition, "c"), Long.MIN_VALUE, Long.MAX_VALUE, 10 * EACH);
                assertThat(found.stream().map(Sample::sequence))
                        .isEqualTo(LongStream.range(0, EACH).boxed().toList());
                assertThat(found.getLast().value()).isEqualTo(EACH - 0.5);
            }
            assertThat(history.alarms(new AlarmQuery(0, Long.MAX_VALUE, "", "n:t" + partition, EACH)))
                    .extracting(each -> each.change().sequence())
                    .isEqualTo(LongStream.iterate(EACH - ALARM_EACH, each -> each >= 0, each -> each - ALARM_EACH)
                            .boxed()
                            .toList());
        }
    }
}
