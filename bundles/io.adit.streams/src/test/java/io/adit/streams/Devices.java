package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The devices of a tenant behind a Hono that reads what is committed: they do all that they are told, and confirm it. Thread-safe. */
final class Devices implements AutoCloseable {
    private static final String DONE = "204";

    private final Installation site;
    private final String tenant;
    private final List<Did> did = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "devices");
    private volatile boolean closed;

    /** What a device did. @param command by which the engine knows it */
    record Did(String device, String subject, String payload, String command) {}

    Devices(Installation site, String tenant) {
        this.site = site;
        this.tenant = tenant;
        thread.start();
    }

    /** All that was done, in its order. */
    List<Did> did() {
        return List.copyOf(did);
    }

    private void run() {
        try (KafkaConsumer<String, byte[]> consumer = site.committed()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.command(tenant)).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::take);
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> told) {
        String command = HonoRecord.text(told.headers(), "correlation-id");
        String payload = new String(told.value(), StandardCharsets.UTF_8);
        did.add(new Did(told.key(), HonoRecord.text(told.headers(), "subject"), payload, command));
        site.send(
                "hono.command_response." + tenant,
                told.key(),
                new byte[0],
                Map.of("tenant_id", tenant, "device_id", told.key(), "correlation-id", command, "status", DONE));
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
