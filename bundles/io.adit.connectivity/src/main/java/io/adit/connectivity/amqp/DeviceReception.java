package io.adit.connectivity.amqp;

import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Reception;
import io.adit.connectivity.internal.amqp.SaslLogin;
import io.adit.connectivity.internal.amqp.Verdict;
import io.adit.connectivity.registry.Authentication;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.tls.ClientCertificates;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Lets devices in, by SASL PLAIN {@code <auth id>@<tenant>}, by EXTERNAL with a client certificate, and without a login while
 * there is a tenant that allows it. As
 * with Hono a device that may not connect although its password is right gets to know so when it opens the connection.
 */
final class DeviceReception implements Reception<DeviceReception.Guest> {
    private final AmqpServices services;
    private final Authenticator authenticator;

    DeviceReception(AmqpServices services, Authenticator authenticator) {
        this.services = services;
        this.authenticator = authenticator;
    }

    /** Who is at the other end of a connection. */
    sealed interface Guest {
        /** A device or gateway. */
        record Known(Authentication.Authenticated device) implements Guest {}

        /** Nobody logged in. */
        record Unknown() implements Guest {}

        /** A device that may not connect now. */
        record Unwelcome() implements Guest {}
    }

    @Override
    public List<String> mechanisms() {
        return anonymousAllowed()
                ? List.of(SaslLogin.EXTERNAL, SaslLogin.PLAIN, SaslLogin.ANONYMOUS)
                : List.of(SaslLogin.EXTERNAL, SaslLogin.PLAIN);
    }

    private boolean anonymousAllowed() {
        return services.registry().tenants().stream()
                .anyMatch(tenant -> tenant.enabled() && !tenant.authenticationRequired(MessageResolver.ADAPTER));
    }

    @Override
    public CompletionStage<Verdict<Guest>> judge(SaslLogin login) {
        return switch (login.mechanism()) {
            case SaslLogin.PLAIN -> password(login.plain());
            case SaslLogin.EXTERNAL ->
                authenticator
                        .authenticateCertificate(ClientCertificates.of(login.socket()), MessageResolver.ADAPTER)
                        .thenApply(DeviceReception::verdict);
            case SaslLogin.ANONYMOUS ->
                CompletableFuture.completedFuture(
                        anonymousAllowed()
                                ? new Verdict.Welcome<>(new Guest.Unknown())
                                : Verdict.Refused.badCredentials());
            default -> CompletableFuture.completedFuture(Verdict.Refused.badCredentials());
        };
    }

    private CompletionStage<Verdict<Guest>> password(SaslLogin.@Nullable Plain plain) {
        int at = plain == null ? -1 : plain.user().lastIndexOf('@');
        if (plain == null || at < 1 || at == plain.user().length() - 1) {
            return CompletableFuture.completedFuture(Verdict.Refused.badCredentials());
        }
        String authId = plain.user().substring(0, at);
        return authenticator
                .authenticate(plain.user().substring(at + 1), authId, plain.password(), MessageResolver.ADAPTER)
                .thenApply(DeviceReception::verdict);
    }

    private static Verdict<Guest> verdict(Authentication authentication) {
        return switch (authentication) {
            case Authentication.Authenticated device -> new Verdict.Welcome<>(new Guest.Known(device));
            case Authentication.BadCredentials bad -> Verdict.Refused.badCredentials();
            case Authentication.NotAuthorized not -> new Verdict.Welcome<>(new Guest.Unwelcome());
            case Authentication.Busy busy -> Verdict.Refused.busy();
        };
    }

    @Override
    public void welcome(AmqpPeer peer, Guest guest) {
        AmqpConnection connection =
                new AmqpConnection(peer, services, guest instanceof Guest.Known known ? known.device() : null);
        connection.start(guest instanceof Guest.Unwelcome ? "disabled" : null);
    }

    @Override
    public void turnedAway(String reason) {
        services.metrics().countRefusedConnection(reason);
    }
}
