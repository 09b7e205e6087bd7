package io.adit.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that an installation needs. */
final class TopicSetup {
    private static final long SECONDS = 60;
    private static final String LARGEST_RECORD = String.valueOf(8 * 1024 * 1024);

    private TopicSetup() {}

    /** Makes what is missing, Hono's topics too: they are needed before the first device sends. Topics that are there stay as they are. */
    static void ensure(Admin admin, Topics topics, StreamsOptions.Layout layout) {
        try {
            Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            List<String> wanted = new ArrayList<>(topics.own());
            wanted.addAll(topics.ofHono());
            for (String topic : wanted) {
                if (!there.contains(topic)) {
                    make(admin, topic, topics, layout);
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new StreamsException("Kafka does not answer, or refuses its topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StreamsException("interrupted while waiting for Kafka", e);
        }
    }

    private static void make(Admin admin, String topic, Topics topics, StreamsOptions.Layout layout)
            throws ExecutionException, InterruptedException, TimeoutException {
        NewTopic made = new NewTopic(
                topic,
                Optional.of(layout.partitions()),
                layout.replicas() < 0 ? Optional.empty() : Optional.of(layout.replicas()));
        if (topic.equals(topics.routes())) {
            made.configs(Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    LARGEST_RECORD));
        } else if (topics.own().contains(topic)) {
            made.configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_RECORD));
        }
        try {
            admin.createTopics(List.of(made)).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
