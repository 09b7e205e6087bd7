package io.adit.server;

import java.nio.file.Path;
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
 * @param modelHosts hosts, beside this machine, that thing models are fetched from
 * @param tls certificate and key for all listeners; none: plain text, for loopback or behind a proxy
 */
public record ServerConfig(
        Path data,
        Path web,
        Path thingModels,
        String host,
        int httpPort,
        int mqttPort,
        Set<String> modelHosts,
        Optional<Tls> tls) {
    /** Thing models of this machine only. */
    public ServerConfig(
            Path data, Path web, Path thingModels, String host, int httpPort, int mqttPort, Optional<Tls> tls) {
        this(data, web, thingModels, host, httpPort, mqttPort, Set.of(), tls);
    }

    /**
     * PEM files.
     *
     * @param certificate chain, leaf first
     * @param key PKCS#8 private key
     */
    public record Tls(Path certificate, Path key) {}
}
