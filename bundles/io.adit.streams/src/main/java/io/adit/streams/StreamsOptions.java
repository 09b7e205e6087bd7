package io.adit.streams;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.publish.http.RestClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * What an instance of the engine on Kafka is told.
 *
 * @param bootstrap addresses of Kafka brokers, {@code host:port} with commas between
 * @param topics what it reads and writes
 * @param kafka further settings of Kafka clients, for example how they log in
 * @param ditto where the programme is read
 * @param layout how it is laid out
 * @param steps how Python steps are run
 */
public record StreamsOptions(
        String bootstrap, Topics topics, Map<String, String> kafka, Ditto ditto, Layout layout, Steps steps) {
    public StreamsOptions {
        kafka = Map.copyOf(kafka);
    }

    /** The settings of all Kafka clients. */
    public Map<String, Object> clients() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        return settings;
    }

    /**
     * A Ditto and who reads there.
     *
     * @param way that leads there
     * @param writes whether twins are written over HTTP too, as this user: for a Ditto without a connection to Kafka
     */
    public record Ditto(URI address, Login login, Route way, boolean writes) {
        /** A client of it, as this user. */
        public RestClient client() {
            return new RestClient(address, login, way);
        }

        @Override
        public String toString() {
            return login + " at " + address;
        }
    }

    /**
     * How Python steps are run.
     *
     * @param folder where their scripts lie
     * @param python name or path of Python 3.9 or later
     */
    public record Steps(Path folder, String python) {}

    /**
     * How the work is laid out.
     *
     * @param partitions of topics that are made here; those that are there keep theirs
     * @param replicas copies of topics that are made here; -1: as the brokers say
     * @param standbys copies of the state in other instances, which take over at once
     * @param threads at least 1
     * @param folder for what Kafka Streams keeps
     */
    public record Layout(int partitions, short replicas, int standbys, int threads, Path folder) {}
}
