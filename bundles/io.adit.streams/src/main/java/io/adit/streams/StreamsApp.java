package io.adit.streams;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One instance of the engine on Kafka: the stream application, its clock and its programme. Any number of them share the work. */
public final class StreamsApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final String LARGEST_RECORD = String.valueOf(8 * 1024 * 1024);
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaStreams streams;
    private final StreamClock clock;
    private final ProgrammeFeed feed;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    /**
     * Makes the topics that are missing.
     *
     * @throws StreamsException where the brokers do not answer or refuse
     */
    public StreamsApp(StreamsOptions options) {
        Map<String, Object> common = common(options);
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
        streams = new KafkaStreams(AditTopology.of(options.topics()), properties);
        streams.setUncaughtExceptionHandler(this::failed);
        String group = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        clock = new StreamClock(admin, producer, options.topics(), group, Clock.systemUTC());
        StreamsOptions.Ditto ditto = options.ditto();
        RestClient rest = new RestClient(ditto.address(), ditto.user(), ditto.password());
        feed = new ProgrammeFeed(rest, new DittoApi(rest), new ProgrammeTopics(producer, common, options.topics()));
    }

    private static Map<String, Object> common(StreamsOptions options) {
        Map<String, Object> common = new HashMap<>(options.kafka());
        common.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, options.bootstrap());
        return common;
    }

    /** The settings of the stream application. */
    static Properties properties(StreamsOptions options) {
        StreamsOptions.Layout layout = options.layout();
        Properties all = new Properties();
        all.putAll(common(options));
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, "adit-" + options.topics().name());
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 200);
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, layout.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, layout.standbys());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) layout.replicas());
        all.put(StreamsConfig.STATE_DIR_CONFIG, layout.folder().toString());
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        all.put(StreamsConfig.topicPrefix("max.message.bytes"), LARGEST_RECORD);
        return all;
    }

    /** Starts working; returns at once. */
    public void start() {
        streams.start();
        clock.start();
        feed.start();
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

    /** True while it works, and does not take over work from another instance. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        feed.close();
        clock.close();
        streams.close(CLOSING);
        producer.close(CLOSING);
        admin.close(CLOSING);
    }
}
