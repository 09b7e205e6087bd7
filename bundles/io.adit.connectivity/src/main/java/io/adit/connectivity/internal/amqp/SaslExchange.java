package io.adit.connectivity.internal.amqp;

import io.adit.connectivity.tls.ClientCertificates;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetSocket;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.sasl.ProtonSaslAuthenticator;
import java.util.function.BiFunction;
import org.apache.qpid.proton.engine.Sasl;
import org.apache.qpid.proton.engine.Sasl.SaslOutcome;
import org.apache.qpid.proton.engine.Transport;
import org.jspecify.annotations.Nullable;

/** The SASL exchange of one connection: one initial response, one outcome. Runs on its event loop. */
final class SaslExchange<G> implements ProtonSaslAuthenticator {
    private final Reception<G> reception;
    private final BiFunction<NetSocket, ProtonConnection, AmqpPeer> peers;
    private @Nullable NetSocket socket;
    private @Nullable AmqpPeer peer;
    private @Nullable Sasl sasl;
    private @Nullable G guest;

    SaslExchange(Reception<G> reception, BiFunction<NetSocket, ProtonConnection, AmqpPeer> peers) {
        this.reception = reception;
        this.peers = peers;
    }

    @Override
    public void init(NetSocket newSocket, ProtonConnection connection, Transport transport) {
        transport.setChannelMax(PeerLinks.MOST_SESSIONS - 1);
        Sasl server = transport.sasl();
        server.server();
        server.allowSkip(false);
        boolean certified = !ClientCertificates.of(newSocket).isEmpty();
        server.setMechanisms(reception.mechanisms().stream()
                .filter(mechanism -> certified || !mechanism.equals(SaslLogin.EXTERNAL))
                .toArray(String[]::new));
        sasl = server;
        socket = newSocket;
        peer = peers.apply(newSocket, connection);
        connection.attachments().set(SaslExchange.class, SaslExchange.class, this);
    }

    @Override
    public void process(Handler<Boolean> completed) {
        Sasl exchange = sasl;
        NetSocket from = socket;
        String[] chosen = exchange == null ? new String[0] : exchange.getRemoteMechanisms();
        if (exchange == null || from == null || chosen.length == 0) {
            completed.handle(false);
            return;
        }
        byte[] response = new byte[exchange.pending()];
        exchange.recv(response, 0, response.length);
        Context context = Vertx.currentContext();
        reception
                .judge(new SaslLogin(chosen[0], response, from))
                .thenAccept(verdict -> context.runOnContext(now -> {
                    settle(exchange, verdict);
                    completed.handle(true);
                }));
    }

    private void settle(Sasl exchange, Verdict<G> verdict) {
        switch (verdict) {
            case Verdict.Welcome<G> welcome -> {
                guest = welcome.guest();
                exchange.done(SaslOutcome.PN_SASL_OK);
            }
            case Verdict.Refused<G> refused -> {
                reception.turnedAway(refused.reason());
                exchange.done(refused.outcome());
            }
        }
    }

    @Override
    public boolean succeeded() {
        return guest != null;
    }

    /** Hands the peer over, once it logged in and unless it left meanwhile. */
    void finish() {
        AmqpPeer present = peer;
        G known = guest;
        if (present != null && known != null && !present.isClosed()) {
            reception.welcome(present, known);
        }
    }
}
