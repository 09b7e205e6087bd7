package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.adit.engine.ChannelId;
import io.adit.publish.http.RestClient;
import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.TwinProperty;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwinDeliveryTest {
    private static final Topics TOPICS = new Topics("site", List.of("site"));
    private static final TopicPartition TWIN = new TopicPartition(TOPICS.twin(), 0);

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger troubles = new AtomicInteger();
    private volatile @Nullable CyclicBarrier together;
    private final StubServer ditto = new StubServer(this::answer);
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final TwinDelivery delivery =
            new TwinDelivery(consumer, TOPICS, new RestClient(ditto.uri(), "engine", "secret"));

    private void answer(HttpExchange exchange, String body) throws IOException {
        meet();
        String path = exchange.getRequestURI().getRawPath();
        if (troubles.getAndDecrement() > 0) {
            StubServer.answer(exchange, troubles.get() > 0 ? 500 : 401, "");
        } else if (path.contains("gone")) {
            StubServer.answer(exchange, 404, "{\"error\":\"things:thing.notfound\"}");
        } else {
            written.add(exchange.getRequestMethod() + " " + path + " " + body);
            StubServer.answer(exchange, 204, "");
        }
    }

    /** Where a test says so, answers only when so many ask at the same time. */
    private void meet() throws IOException {
        CyclicBarrier all = together;
        if (all != null) {
            try {
                all.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IOException(e);
            }
        }
    }

    @AfterEach
    void stop() {
        delivery.close();
        ditto.close();
    }

    private static byte[] status(String thing, int value) {
        return TwinMessages.modify(
                        TwinProperty.status(new ChannelId(thing, "co")),
                        JsonObject.of("{\"value\":" + value + "}"),
                        0,
                        TraceParent.NONE)
                .value();
    }

    private void deliver(byte[]... values) {
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(TWIN));
            consumer.updateBeginningOffsets(Map.of(TWIN, 0L));
            for (int i = 0; i < values.length; i++) {
                consumer.addRecord(new ConsumerRecord<>(TWIN.topic(), 0, i, "key", values[i]));
            }
        });
        delivery.start(failures::add);
        await().until(() -> committed() == values.length);
        assertThat(failures).isEmpty();
    }

    private long committed() {
        OffsetAndMetadata offset = consumer.committed(Set.of(TWIN)).get(TWIN);
        return offset == null ? 0 : offset.offset();
    }

    @Test
    void writesOfEachThingInItsOrder() {
        deliver(status("n:a", 1), status("n:b", 2), status("n:a", 3));
        String path = "/features/co/properties/status {\"value\":";
        assertThat(written)
                .containsExactlyInAnyOrder(
                        "PUT /api/2/things/n%3Aa" + path + "1}",
                        "PUT /api/2/things/n%3Ab" + path + "2}",
                        "PUT /api/2/things/n%3Aa" + path + "3}")
                .containsSubsequence("PUT /api/2/things/n%3Aa" + path + "1}", "PUT /api/2/things/n%3Aa" + path + "3}");
    }

    @Test
    void writesOfSeveralThingsAtATime() {
        together = new CyclicBarrier(3);
        deliver(status("n:a", 1), status("n:b", 2), status("n:c", 3));
        assertThat(written).hasSize(3);
    }

    @Test
    void triesAgainWhileDittoHasTroubleOrRefusesTheLogin() {
        troubles.set(2);
        deliver(status("n:a", 1), status("n:a", 2));
        assertThat(written).hasSize(2);
        assertThat(ditto.asked()).hasSize(4);
    }

    @Test
    void leavesOutWhatDittoRefusesAndWhatIsNoModification() {
        byte[] answer = TwinMessages.answer(new ReplyAddress("n:a", "comment-alarm", "c1"), AlarmAnswer.unknown("r"), 0)
                .value();
        deliver(status("n:gone", 1), answer, status("n:a", 2));
        assertThat(written).hasSize(1);
        assertThat(ditto.asked()).hasSize(2);
    }
}
