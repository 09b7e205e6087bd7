package io.adit.server;

import io.adit.edge.CentreSettings;
import io.adit.gateway.auth.AuthOptions;
import io.adit.history.Retention;
import io.adit.things.TwinOptions;
import io.adit.wot.ModelRule;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where a server listens and keeps its data.
 *
 * @param data folder of everything that must survive; made when missing
 * @param web folder of the built dashboard; served as it is, and left out when missing
 * @param thingModels folder of the thing models of channels and alarms
 * @param host address that all listeners bind to
 * @param httpPort port of the HTTP API and dashboard; 0: any free one
 * @param mqttPort port of the MQTT adapter; 0: any free one
 * @param deviceHttpPort port of the HTTP adapter for devices; 0: any free one
 * @param amqp ports of AMQP
 * @param modelUse where thing models come from and what is checked against them
 * @param tls certificate and key for all listeners; none: plain text, for loopback or behind a proxy
 * @param auth who is let in besides the users of the data folder
 * @param kept how long what comes in is kept
 * @param python name or path of the Python that runs steps
 * @param partners other servers that have a part in this one's work
 */
public record ServerConfig(
        Path data,
        Path web,
        Path thingModels,
        String host,
        int httpPort,
        int mqttPort,
        int deviceHttpPort,
        Amqp amqp,
        ModelUse modelUse,
        Optional<Tls> tls,
        AuthOptions auth,
        Kept kept,
        String python,
        Partners partners) {
    /** The Python that runs steps where nothing is said. */
    public static final String PYTHON = "python3";

    /**
     * Free ports for AMQP, thing models of this machine only, all that they say is checked, and no users but those of the
     * data folder.
     */
    public ServerConfig(
            Path data,
            Path web,
            Path thingModels,
            String host,
            int httpPort,
            int mqttPort,
            int deviceHttpPort,
            Optional<Tls> tls) {
        this(
                data,
                web,
                thingModels,
                host,
                httpPort,
                mqttPort,
                deviceHttpPort,
                new Amqp(0, 0),
                new ModelUse(Set.of(), Set.of()),
                tls,
                AuthOptions.defaults(),
                Kept.DEFAULT,
                PYTHON,
                Partners.NONE);
    }

    /** The same with others. */
    public ServerConfig with(Partners others) {
        return new ServerConfig(
                data,
                web,
                thingModels,
                host,
                httpPort,
                mqttPort,
                deviceHttpPort,
                amqp,
                modelUse,
                tls,
                auth,
                kept,
                python,
                others);
    }

    /**
     * Other servers that have a part in the work of this one.
     *
     * @param centre to which this server hands on what it has; none: it is no station
     * @param engine that others run what is published here; none: this server does
     */
    public record Partners(Optional<CentreSettings> centre, Optional<EngineOnKafka> engine) {
        /** Nobody else. */
        public static final Partners NONE = new Partners(Optional.empty(), Optional.empty());

        /** For a station of a centre. */
        public static Partners of(CentreSettings centre) {
            return new Partners(Optional.of(centre), Optional.empty());
        }

        /** For a server whose engine runs on Kafka. */
        public static Partners of(EngineOnKafka engine) {
            return new Partners(Optional.empty(), Optional.of(engine));
        }
    }

    /**
     * How long what comes in is kept.
     *
     * @param commands to devices, at least
     * @param payloads what devices sent, as it came; what the engine still needs stays longer
     * @param payloadBytes most bytes of that; the oldest go first
     * @param history samples, summaries and changes of alarms
     * @param twins former states of things and policies
     */
    public record Kept(
            Duration commands, Duration payloads, long payloadBytes, Retention history, TwinOptions.Retention twins) {
        /** Commands three years, payloads 90 days and up to 20 GB, history for ever, former states of twins a week. */
        public static final Kept DEFAULT = new Kept(
                Duration.ofDays(1095),
                Duration.ofDays(90),
                20_000_000_000L,
                Retention.FOR_EVER,
                TwinOptions.Retention.defaults());
    }

    /**
     * Ports of AMQP 1.0.
     *
     * @param devices the adapter for devices; 0: any free one
     * @param north where applications consume and send commands; 0: any free one
     */
    public record Amqp(int devices, int north) {}

    /**
     * The use of WoT thing models.
     *
     * @param hosts where, beside this machine, they are fetched from
     * @param unchecked what is not checked against them
     */
    public record ModelUse(Set<String> hosts, Set<ModelRule> unchecked) {}

    /**
     * PEM files.
     *
     * @param certificate chain, leaf first
     * @param key PKCS#8 private key
     */
    public record Tls(Path certificate, Path key) {}
}
