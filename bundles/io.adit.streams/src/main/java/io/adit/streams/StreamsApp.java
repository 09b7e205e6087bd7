package io.adit.streams;

import io.adit.publish.http.RestClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One instance of the engine on Kafka: the stream application, its clock and its programme. Any number of them share the work. */
public final class StreamsApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final String LARGEST_RECORD = String.valueOf(8 * 1024 * 1024);
    /** What is not compacted yet is read when an instance takes over: not the usual gigabyte. */
    private static final String CHANGELOG_SEGMENT = String.valueOf(64 * 1024 * 1024);

    private static final int GONE_MILLIS = 6_000;
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaStreams streams;
    private final StreamClock clock;
    private final ProgrammeFeed feed;
    private final @Nullable TwinDelivery delivery;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final EngineCounters counters = new EngineCounters();

    /**
     * Makes the topics that are missing.
     *
     * @throws StreamsException where the brokers do not answer or refuse
     */
    public StreamsApp(StreamsOptions options) {
        Map<String, Object> common = options.clients();
        admin = Admin.create(common);
        try {
            TopicSetup.ensure(admin, options.topics(), options.layout());
        } catch (StreamsException e) {
            admin.close(Duration.ZERO);
            throw e;
        }
        Map<String, Object> producing = new HashMap<>(common);
        producing.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD);
        producer = new KafkaProducer<>(producing, new StringSerializer(), new ByteArraySerializer());
        Properties properties = properties(options);
        streams = new KafkaStreams(topology(options), properties);
        streams.setUncaughtExceptionHandler(this::failed);
        String group = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        clock = new StreamClock(admin, producer, options.topics(), group, Clock.systemUTC());
        StreamsOptions.Ditto ditto = options.ditto();
        RestClient rest = ditto.client();
        delivery = ditto.writes()
                ? new TwinDelivery(TwinDelivery.consumer(common, options.topics()), options.topics(), rest)
                : null;
        feed = new ProgrammeFeed(
                rest,
                ProgrammeScope.ENGINE,
                new ProgrammeTopics(producer, common, options.topics()),
                ProgrammeFeed.Rhythm.USUAL,
                Clock.systemUTC());
    }

    private Topology topology(StreamsOptions options) {
        StepWork.Results results = StepWork.into(options.topics(), producer);
        StreamsOptions.Steps steps = options.steps();
        return AditTopology.of(options.topics(), counters, new StepWork(steps.folder(), steps.python(), results));
    }

    /** The settings of the stream application. */
    static Properties properties(StreamsOptions options) {
        StreamsOptions.Layout layout = options.layout();
        Properties all = new Properties();
        all.putAll(options.clients());
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, "adit-" + options.topics().name());
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 200);
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, layout.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, layout.standbys());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) layout.replicas());
        all.put(StreamsConfig.STATE_DIR_CONFIG, layout.folder().toString());
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), GONE_MILLIS);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), GONE_MILLIS / 4);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), GONE_MILLIS);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), CHANGELOG_SEGMENT);
        return all;
    }

    /**
     * Starts working as soon as it knows what facilities run, or else messages that wait would be taken for those of strangers; returns at once.
     *
     * @return completes when it works; never where it fails before, which {@link #failure} tells
     */
    public CompletableFuture<Void> start() {
        feed.start();
        return feed.ready()
                .thenRun(() -> {
                    streams.start();
                    clock.start();
                    if (delivery != null) {
                        delivery.start(this::failed);
                    }
                })
                .whenComplete((started, failure) -> {
                    if (failure != null) {
                        failed(failure);
                    }
                });
    }

    private StreamThreadExceptionResponse failed(Throwable failure) {
        LOG.error(
                "The engine on Kafka has stopped; restart it. Nothing is lost: it goes on from its last commit.",
                failure);
        failed.completeExceptionally(failure);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Completes exceptionally when the instance can't go on. */
    public CompletableFuture<Void> failure() {
        return failed;
    }

    /** Says that a part beside it can't go on, so that the instance ends. */
    public void fail(Throwable failure) {
        failed(failure);
    }

    /** False when only a restart helps. */
    public boolean isHealthy() {
        return !failed.isCompletedExceptionally();
    }

    /** What its engines have done. */
    public EngineCounters counters() {
        return counters;
    }

    /** How many records of each topic wait for this instance, as its consumers know. */
    public Map<String, Double> waitingRecords() {
        Map<String, Double> waiting = new TreeMap<>();
        streams.metrics().forEach((name, metric) -> {
            String topic = name.tags().get("topic");
            boolean lag = name.name().equals("records-lag") && topic != null;
            if (lag && metric.metricValue() instanceof Double records && Double.isFinite(records)) {
                waiting.merge(topic, records, Double::sum);
            }
        });
        return waiting;
    }

    /** True while it works, and does not take over work from another instance. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        feed.close();
        clock.close();
        if (delivery != null) {
            delivery.close();
        }
        streams.close(CLOSING);
        producer.close(CLOSING);
        admin.close(CLOSING);
    }
}
