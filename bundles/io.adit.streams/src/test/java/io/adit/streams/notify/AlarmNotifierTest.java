package io.adit.streams.notify;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.Sender;
import io.adit.streams.AlarmLines;
import io.adit.streams.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alarms of a topic on their way to people, who are told once however often the process begins anew. */
class AlarmNotifierTest {
    private static final Topics TOPICS = new Topics("site", List.of("site"));
    private static final TopicPartition ZERO = new TopicPartition(TOPICS.alarms(), 0);
    private static final TopicPartition ONE = new TopicPartition(TOPICS.alarms(), 1);
    private static final String PROGRAMME = """
            [{"thingId":"ns:rule.co","attributes":{"type":"rule","facility":"ns:tunnel","facilityName":"Tunnel",
              "assetName":"West portal","places":["ns:tunnel","ns:west"],
              "rule":{"id":"co","name":"Carbon monoxide","levels":[{"name":"alert"}],
                "actions":[{"who":"Shift","what":"Ventilate"}]}}},
             {"thingId":"ns:notification","attributes":{"type":"notification","facility":"ns:tunnel","notification":{
              "contacts":[{"id":"shift","name":"Shift","kind":"WEBHOOK","address":"https://shift.example"}],
              "routes":[{"id":"all","steps":[{"contacts":["shift"]}]}]}}}]
            """;

    @TempDir
    Path folder;

    private final List<Delivery> told = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<AlarmNotifier> started = new ArrayList<>();
    private MockConsumer<String, byte[]> consumer;
    private AlarmDesks desks;

    private final class Shift implements Sender {
        @Override
        public ContactKind kind() {
            return ContactKind.WEBHOOK;
        }

        @Override
        public CompletionStage<Void> send(List<Delivery> deliveries) {
            told.addAll(deliveries);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void close() {}
    }

    /** A process that begins. @param committed how far the one before was; none where there was none */
    private AlarmNotifier start(Map<TopicPartition, Long> committed, long end, byte[]... lines) {
        consumer = new MockConsumer<>("earliest");
        consumer.updatePartitions(TOPICS.alarms(), List.of());
        desks = new AlarmDesks(folder, () -> List.of(new Shift()), Clock.systemUTC());
        desks.tell("ns:tunnel", PROGRAMME, 0);
        AlarmNotifier notifier = new AlarmNotifier(consumer, TOPICS, desks);
        Map<TopicPartition, OffsetAndMetadata> known = new HashMap<>();
        committed.forEach((partition, offset) -> known.put(partition, new OffsetAndMetadata(offset)));
        MockConsumer<String, byte[]> mock = consumer;
        mock.schedulePollTask(() -> {
            mock.updateBeginningOffsets(Map.of(ZERO, 0L, ONE, 0L));
            mock.updateEndOffsets(Map.of(ZERO, end, ONE, end));
            mock.commitSync(known);
            mock.rebalance(List.of(ZERO, ONE));
            long offset = committed.getOrDefault(ZERO, end);
            for (byte[] line : lines) {
                mock.addRecord(new ConsumerRecord<>(TOPICS.alarms(), 0, offset++, "co", line));
            }
        });
        notifier.start(failures::add);
        started.add(notifier);
        return notifier;
    }

    @AfterEach
    void stop() {
        started.forEach(AlarmNotifier::close);
    }

    private void stops() throws InterruptedException {
        desks.flush(); // what was sent counts as sent by then
        stop();
        started.clear();
    }

    private static byte[] line(AlarmCause cause, boolean active) {
        AlarmStatus status = new AlarmStatus(
                active, false, true, false, "alert", 500, 1, 2, 35, 30, "[ppm]", "Too high", AlarmSilence.NONE);
        AlarmChanged changed =
                new AlarmChanged("co", "Carbon monoxide", new ChannelId("ns:west", "co"), cause, status, "", "", 1);
        return AlarmLines.write(changed);
    }

    private static byte[] raised() {
        return line(AlarmCause.RAISED, true);
    }

    private static byte[] cleared() {
        return line(AlarmCause.CLEARED, false);
    }

    private List<String> events() {
        return told.stream()
                .map(each -> each.kind() + " " + each.notice().position())
                .toList();
    }

    private void committed(long offset) {
        await().until(() -> consumer.committed(Set.of(ZERO)).get(ZERO) != null
                && consumer.committed(Set.of(ZERO)).get(ZERO).offset() == offset);
    }

    @Test
    void tellsWhomTheModelNamesWithItsActionPlan() {
        start(Map.of(), 40, raised(), cleared());
        await().until(() -> told.size() == 2);
        assertThat(events()).containsExactly("RAISED 40", "ENDED 41");
        Delivery first = told.getFirst();
        assertThat(first.contact().address()).isEqualTo("https://shift.example");
        assertThat(first.notice().facility()).isEqualTo("Tunnel");
        assertThat(first.notice().asset()).isEqualTo("West portal");
        assertThat(first.notice().plan()).containsExactly("Shift: Ventilate");
        committed(42);
        assertThat(failures).isEmpty();
    }

    @Test
    void aProcessThatDiedBeforeItSaidHowFarItWasTellsNobodyTwice() throws InterruptedException {
        start(Map.of(), 40, raised());
        await().until(() -> told.size() == 1);
        stops();
        start(Map.of(ZERO, 40L, ONE, 40L), 42, raised(), cleared());
        await().until(() -> told.size() == 2);
        assertThat(events()).containsExactly("RAISED 40", "ENDED 41");
    }

    @Test
    void goesOnWhereItsDeskIsWhenKafkaHasForgottenHowFarItWas() throws InterruptedException {
        start(Map.of(), 40, raised());
        await().until(() -> told.size() == 1);
        stops();
        start(Map.of(), 45);
        committed(41);
    }

    @Test
    void aTopicThatWasMadeAnewIsHeard() throws InterruptedException {
        start(Map.of(), 40, raised());
        await().until(() -> told.size() == 1);
        stops();
        start(Map.of(ZERO, 0L, ONE, 0L), 2, cleared(), raised());
        await().until(() -> told.size() == 3);
        assertThat(events()).containsExactly("RAISED 40", "ENDED 0", "RAISED 1");
    }

    @Test
    void whatIsNoAlarmStopsNothing() {
        AlarmNotifier notifier = start(Map.of(), 0, "{}".getBytes(StandardCharsets.UTF_8), raised());
        await().until(() -> told.size() == 1);
        assertThat(events()).containsExactly("RAISED 1");
        assertThat(notifier.isWorking()).isTrue();
    }

    @Test
    void endsWhenAnotherHasTakenOver() {
        AlarmNotifier notifier = start(Map.of(), 0);
        await().until(notifier::isWorking);
        consumer.setPollException(new FencedInstanceIdException("fenced"));
        await().until(() -> !failures.isEmpty());
        assertThat(failures.getFirst()).hasMessageContaining("taken over");
        assertThat(notifier.isWorking()).isFalse();
    }
}
