package io.adit.connectivity.north;

import io.adit.connectivity.internal.amqp.AmqpPeer;
import io.adit.connectivity.internal.amqp.Reception;
import io.adit.connectivity.internal.amqp.SaslLogin;
import io.adit.connectivity.internal.amqp.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Lets applications in, by SASL PLAIN. */
final class NorthReception implements Reception<NorthReception.Guest> {
    private final NorthServices services;

    NorthReception(NorthServices services) {
        this.services = services;
    }

    /**
     * An application.
     *
     * @param user the name it logged in with
     * @param allowed whether it may use the north side
     */
    record Guest(String user, boolean allowed) {}

    @Override
    public List<String> mechanisms() {
        return List.of(SaslLogin.PLAIN);
    }

    @Override
    public CompletionStage<Verdict<Guest>> judge(SaslLogin login) {
        SaslLogin.Plain plain = login.mechanism().equals(SaslLogin.PLAIN) ? login.plain() : null;
        if (plain == null) {
            return CompletableFuture.completedFuture(Verdict.Refused.badCredentials());
        }
        String user = plain.user();
        String password = new String(plain.password(), StandardCharsets.UTF_8);
        String address = login.socket().remoteAddress().hostAddress();
        return services.access()
                .check(user, password, address == null ? "" : address)
                .thenApply(answer -> switch (answer) {
                    case GRANTED -> new Verdict.Welcome<>(new Guest(user, true));
                    case NOT_ALLOWED -> new Verdict.Welcome<>(new Guest(user, false));
                    case REFUSED -> Verdict.Refused.badCredentials();
                    case BUSY -> Verdict.Refused.busy();
                });
    }

    @Override
    public void welcome(AmqpPeer peer, Guest guest) {
        new ApplicationConnection(peer, services, guest).start();
    }

    @Override
    public void turnedAway(String reason) {
        services.metrics().count(NorthMetrics.Counter.REFUSED_LOGINS);
    }
}
