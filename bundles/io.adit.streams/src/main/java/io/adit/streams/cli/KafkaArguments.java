package io.adit.streams.cli;

import io.adit.streams.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments that say which installation it is, and on which Kafka. */
final class KafkaArguments {
    @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "Brokers, with commas between.")
    String kafka = "";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "More settings of Kafka clients (a properties file), e.g. how to log in.")
    @Nullable
    Path kafkaConfig;

    @Option(
            names = "--tenant",
            required = true,
            split = ",",
            paramLabel = "TENANT",
            description = "Hono tenant whose devices are heard; repeat it for several.")
    List<String> tenants = List.of();

    @Option(
            names = "--name",
            description = "Name of the installation, with which its topics end (default: the first tenant).")
    @Nullable
    String name;

    Topics topics() {
        return new Topics(name == null ? tenants.getFirst() : name, tenants);
    }

    /** What the file of settings says; nothing without one. */
    Map<String, String> settings() throws IOException {
        if (kafkaConfig == null) {
            return Map.of();
        }
        Properties read = new Properties();
        try (Reader file = Files.newBufferedReader(kafkaConfig, StandardCharsets.UTF_8)) {
            read.load(file);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(each -> each, read::getProperty));
    }

    /** The settings of all Kafka clients. */
    Map<String, Object> clients() throws IOException {
        Map<String, Object> all = new HashMap<>(settings());
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, kafka);
        return all;
    }

    @Override
    public String toString() {
        return String.join(", ", tenants) + " on " + kafka;
    }
}
