package io.adit.simulator;

import java.io.IOException;
import java.net.URI;
import org.eclipse.paho.mqttv5.common.MqttException;

/** Chooses the link by the scheme of an address. */
final class Links {
    private Links() {}

    /** @throws IllegalArgumentException where nobody speaks the scheme */
    static Link open(URI server, Link.Login login, Link.Commands commands) throws IOException {
        try {
            return switch (String.valueOf(server.getScheme())) {
                case "tcp", "ssl" -> new MqttLink(server.toString(), login, commands);
                case "http", "https" -> new HttpLink(server, login, commands);
                case "amqp", "amqps" -> new AmqpLink(server, login, commands);
                default ->
                    throw new IllegalArgumentException("'" + server
                            + "' is no address of a server for devices; write tcp://HOST:1883 (ssl:// with TLS) for MQTT,"
                            + " http://HOST:8090 for HTTP or amqp://HOST:5672 (amqps:// with TLS) for AMQP.");
            };
        } catch (MqttException e) {
            throw new IOException(server + " can't be used: " + e.getMessage(), e);
        }
    }
}
