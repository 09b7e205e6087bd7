package io.adit.streams;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the topics of one installation.
 *
 * @param name of the installation; topics of ours end with it
 * @param tenants Hono tenants whose devices it hears, at least one
 */
public record Topics(String name, List<String> tenants) {
    private static final String TELEMETRY = "hono.telemetry.";
    private static final String EVENT = "hono.event.";
    private static final String COMMAND = "hono.command.";
    private static final String RESPONSE = "hono.command_response.";

    public Topics {
        tenants = List.copyOf(tenants);
        if (tenants.isEmpty()) {
            throw new IllegalArgumentException("an installation hears at least one tenant");
        }
    }

    /** What Hono writes: telemetry and events of all tenants. */
    public List<String> hono() {
        return tenants.stream()
                .flatMap(tenant -> Stream.of(TELEMETRY + tenant, EVENT + tenant))
                .toList();
    }

    /** The tenant of a topic that Hono writes. */
    static String tenantOf(String honoTopic) {
        return Stream.of(TELEMETRY, EVENT, RESPONSE)
                .filter(honoTopic::startsWith)
                .findFirst()
                .map(prefix -> honoTopic.substring(prefix.length()))
                .orElse(honoTopic);
    }

    /** What Hono takes for devices of a tenant. */
    static String command(String tenant) {
        return COMMAND + tenant;
    }

    /** What Hono writes of commands: answers of devices, and that one could not be delivered. */
    public List<String> responses() {
        return tenants.stream().map(tenant -> RESPONSE + tenant).toList();
    }

    /** The inputs of engines in the order in which they count, by facility. */
    public String ingest() {
        return "adit.ingest." + name;
    }

    /** Which facility is fed by which devices; compacted, by facility. */
    public String routes() {
        return "adit.routes." + name;
    }

    /** Ditto Protocol messages about alarms and for devices that a Ditto connection writes, by thing. */
    public String actions() {
        return "adit.actions." + name;
    }

    /** Ditto Protocol messages that a Ditto connection reads, by thing. */
    public String twin() {
        return "adit.twin." + name;
    }

    /** Raw samples, by facility. */
    public String rawSamples() {
        return "adit.samples.raw." + name;
    }

    /** Clean samples, by facility. */
    public String cleanSamples() {
        return "adit.samples.clean." + name;
    }

    /** Changes of alarms, by rule. */
    public String alarms() {
        return "adit.alarms." + name;
    }

    /** Commands that were given, and what became of them, by thing. */
    public String commands() {
        return "adit.commands." + name;
    }

    /** Messages that gave no sample, by device. */
    public String undecodable() {
        return "adit.undecodable." + name;
    }

    /** Hono's topics, which are needed before the first device sends. */
    List<String> ofHono() {
        return Stream.of(hono(), tenants.stream().map(Topics::command).toList(), responses())
                .flatMap(List::stream)
                .toList();
    }

    /** All topics that are not Hono's. */
    public List<String> own() {
        return List.of(
                ingest(),
                routes(),
                actions(),
                twin(),
                rawSamples(),
                cleanSamples(),
                alarms(),
                commands(),
                undecodable());
    }
}
