package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.registry.Authentication;
import io.adit.connectivity.registry.Authenticator;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttProperties;
import java.security.cert.Certificate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Judges a CONNECT packet by Hono's rules. Thread-safe. */
final class Handshake {
    private final MqttServices services;

    /** Outcome of a CONNECT. */
    sealed interface Outcome {
        /** The client may stay without having logged in. */
        record Anonymous() implements Outcome {}

        /** The device may stay. */
        record Welcome(Authentication.Authenticated device) implements Outcome {}

        /** The client must go; {@code reason} is a counter's name. */
        record Refused(MqttConnectReturnCode code, String reason) implements Outcome {}
    }

    Handshake(MqttServices services) {
        this.services = services;
    }

    /**
     * Judges the packet; never fails, and completes later only when something has to be checked for the first time.
     *
     * @param certificates that the client showed, its own first; none without TLS
     */
    CompletableFuture<Outcome> judge(MqttConnectMessage packet, List<Certificate> certificates) {
        boolean version5 = packet.variableHeader().version() == 5;
        String clientId = packet.payload().clientIdentifier();
        if (!version5 && !packet.variableHeader().isCleanSession() && (clientId == null || clientId.isEmpty())) {
            return refused(MqttConnectReturnCode.CONNECTION_REFUSED_IDENTIFIER_REJECTED, "client-id");
        }
        MqttProperties properties = packet.variableHeader().properties();
        if (version5 && properties.getProperty(MqttProperties.AUTHENTICATION_METHOD) != null) {
            return refused(MqttConnectReturnCode.CONNECTION_REFUSED_BAD_AUTHENTICATION_METHOD, "authentication-method");
        }
        Authenticator authenticator = services.authenticator();
        if (authenticator.knowsIssuer(certificates)) {
            return authenticator
                    .authenticateCertificate(certificates, PublishResolver.ADAPTER)
                    .thenApply(authentication -> outcome(authentication, version5));
        }
        String user = packet.payload().userName();
        byte[] password = packet.payload().passwordInBytes();
        if (user == null && password == null) {
            return anonymousAllowed()
                    ? CompletableFuture.completedFuture(new Outcome.Anonymous())
                    : CompletableFuture.completedFuture(badCredentials(version5));
        }
        if (password != null && Authenticator.isToken(password)) {
            return authenticator
                    .authenticateToken(password, clientId, PublishResolver.ADAPTER)
                    .thenApply(authentication -> outcome(authentication, version5));
        }
        int at = user == null ? -1 : user.lastIndexOf('@');
        if (user == null || password == null || at < 1 || at == user.length() - 1) {
            return CompletableFuture.completedFuture(badCredentials(version5));
        }
        return authenticator
                .authenticate(user.substring(at + 1), user.substring(0, at), password, PublishResolver.ADAPTER)
                .thenApply(authentication -> outcome(authentication, version5));
    }

    private boolean anonymousAllowed() {
        return services.registry().tenants().stream()
                .anyMatch(t -> t.enabled() && !t.authenticationRequired(PublishResolver.ADAPTER));
    }

    private static Outcome outcome(Authentication authentication, boolean version5) {
        return switch (authentication) {
            case Authentication.Authenticated device -> new Outcome.Welcome(device);
            case Authentication.BadCredentials bad -> badCredentials(version5);
            case Authentication.NotAuthorized not -> notAuthorized(version5, "disabled");
            case Authentication.Busy busy ->
                new Outcome.Refused(
                        version5
                                ? MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_BUSY
                                : MqttConnectReturnCode.CONNECTION_REFUSED_SERVER_UNAVAILABLE,
                        "busy");
        };
    }

    private static Outcome.Refused badCredentials(boolean version5) {
        return new Outcome.Refused(
                version5
                        ? MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USERNAME_OR_PASSWORD
                        : MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD,
                "credentials");
    }

    /** A device that may not connect although it proved who it is; 3.1.1 has no word for a limit. */
    static Outcome.Refused refused(boolean version5, Membership.Refusal refusal) {
        return version5 && refusal != Membership.Refusal.DISABLED
                ? new Outcome.Refused(MqttConnectReturnCode.CONNECTION_REFUSED_QUOTA_EXCEEDED, refusal.counter())
                : notAuthorized(version5, refusal.counter());
    }

    private static Outcome.Refused notAuthorized(boolean version5, String reason) {
        return new Outcome.Refused(
                version5
                        ? MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5
                        : MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED,
                reason);
    }

    private static CompletableFuture<Outcome> refused(MqttConnectReturnCode code, String reason) {
        return CompletableFuture.completedFuture(new Outcome.Refused(code, reason));
    }
}
