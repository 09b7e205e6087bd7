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
        return honoTopic.startsWith(TELEMETRY)
                ? honoTopic.substring(TELEMETRY.length())
                : honoTopic.substring(EVENT.length());
    }

    /** The inputs of engines in the order in which they count, by facility. */
    public String ingest() {
        return "adit.ingest." + name;
    }

    /** Which facility is fed by which devices; compacted, by facility. */
    public String routes() {
        return "adit.routes." + name;
    }

    /** Ditto Protocol messages about alarms that a Ditto connection writes, by thing. */
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

    /** Messages that gave no sample, by device. */
    public String undecodable() {
        return "adit.undecodable." + name;
    }

    /** All topics that are not Hono's. */
    public List<String> own() {
        return List.of(ingest(), routes(), actions(), twin(), rawSamples(), cleanSamples(), alarms(), undecodable());
    }
}
