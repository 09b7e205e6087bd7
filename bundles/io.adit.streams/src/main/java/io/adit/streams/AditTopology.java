package io.adit.streams;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/**
 * What flows where: Hono's topics and messages to inboxes into the ingest topic, by facility; from there through the engines, whose output goes to
 * topics of its own. The ingest topic stands between, so that an engine's inputs are in one order for good.
 */
public final class AditTopology {
    static final String INGEST_SINK = "ingest-sink";
    static final String TWIN_SINK = "twin-sink";
    static final String RAW_SINK = "raw-sink";
    static final String CLEAN_SINK = "clean-sink";
    static final String ALARM_SINK = "alarm-sink";
    static final String COMMAND_NOTES_SINK = "command-notes-sink";
    static final String UNDECODABLE_SINK = "undecodable-sink";

    private static final Deserializer<String> KEYS = Serdes.String().deserializer();
    private static final Deserializer<byte[]> VALUES = Serdes.ByteArray().deserializer();

    private AditTopology() {}

    /**
     * The topology over the topics of an installation.
     *
     * @param counters told of what its engines do
     * @param steps how Python steps are computed
     */
    static Topology of(Topics topics, EngineCounters counters, StepWork steps) {
        Topology topology = new Topology();
        routes(topology, topics);
        topology.addSource("hono-source", KEYS, VALUES, topics.hono().toArray(new String[0]))
                .addProcessor("message-router", () -> new MessageRouter(counters), "hono-source")
                .addSource("action-source", KEYS, VALUES, topics.actions())
                .addProcessor("action-router", ActionRouter::new, "action-source")
                .addSource("ingest-source", KEYS, VALUES, topics.ingest())
                .addProcessor("engine", () -> new EngineProcessor(topics, counters, steps), "ingest-source")
                .addSource("answer-source", KEYS, VALUES, topics.responses().toArray(new String[0]))
                .addProcessor("answer-router", AnswerRouter::new, "answer-source");
        store(topology, EngineStore.STORE);
        store(topology, OpenCommands.STORE);
        sink(topology, INGEST_SINK, topics.ingest(), "message-router", "action-router", "answer-router");
        sink(topology, TWIN_SINK, topics.twin(), "engine", "action-router");
        sink(topology, RAW_SINK, topics.rawSamples(), "engine");
        sink(topology, CLEAN_SINK, topics.cleanSamples(), "engine");
        sink(topology, ALARM_SINK, topics.alarms(), "engine");
        sink(topology, COMMAND_NOTES_SINK, topics.commands(), "engine");
        topics.tenants().forEach(tenant -> sink(topology, commandSink(tenant), Topics.command(tenant), "engine"));
        sink(topology, UNDECODABLE_SINK, topics.undecodable(), "engine", "message-router");
        return topology;
    }

    /** The sink of commands for devices of a tenant. */
    static String commandSink(String tenant) {
        return "command-sink-" + tenant;
    }

    private static void routes(Topology topology, Topics topics) {
        topology.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(Routes.STORE), Serdes.String(), Serdes.String())
                        .withLoggingDisabled(),
                "routes-source",
                KEYS,
                Serdes.String().deserializer(),
                topics.routes(),
                "routes",
                RoutesProcessor::new);
    }

    private static void store(Topology topology, String name) {
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray()),
                "engine");
    }

    private static void sink(Topology topology, String name, String topic, String... parents) {
        Serializer<String> keys = Serdes.String().serializer();
        Serializer<byte[]> values = Serdes.ByteArray().serializer();
        topology.addSink(name, topic, keys, values, parents);
    }
}
