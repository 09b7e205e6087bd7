package io.adit.server.importing;

import java.io.IOException;
import java.net.URI;

/**
 * Where an import sends its messages, and as which device.
 *
 * @param adapter the server's adapter for devices: {@code tcp://HOST:1883} or {@code ssl://HOST:8883} (MQTT), {@code http(s)://HOST:PORT}
 * @param login {@code authId@tenant}
 * @param password of the device
 */
public record DeviceLink(URI adapter, String login, String password) {
    /**
     * Connects.
     *
     * @throws IllegalArgumentException where nobody speaks the scheme of the address
     * @throws IOException with a sentence for people when the server can't be reached or lets the device not in
     */
    MessageTarget open() throws IOException {
        return switch (String.valueOf(adapter.getScheme())) {
            case "tcp", "ssl" -> MqttDeviceLink.connect(this);
            case "http", "https" -> new HttpDeviceLink(adapter, login, password);
            default ->
                throw new IllegalArgumentException("'" + adapter
                        + "' is no address of a server for devices; write tcp://HOST:1883 (ssl:// with TLS) for MQTT or"
                        + " http://HOST:8090 for HTTP.");
        };
    }

    @Override
    public String toString() {
        return login + " at " + adapter;
    }
}
