package io.adit.notification.send;

/**
 * The broker that notifications are published to.
 *
 * @param host of the broker
 * @param port usually 8883 with TLS, 1883 without
 * @param tls whether the connection is encrypted, with the certificate authorities that Java trusts
 * @param user empty: none
 * @param password never logged
 */
public record MqttSettings(String host, int port, boolean tls, String user, String password) {
    @Override
    public String toString() {
        return "MqttSettings[" + host + ":" + port + ", tls=" + tls + ", user=" + user + "]";
    }
}
