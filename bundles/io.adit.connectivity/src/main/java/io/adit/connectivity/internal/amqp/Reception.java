package io.adit.connectivity.internal.amqp;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Who may connect to an AMQP server, and what is done with them. Called on the connections' event loops; must not block.
 *
 * @param <G> what is known of a peer that logged in
 */
public interface Reception<G> {
    /** Returns the SASL mechanisms to offer, at least one; EXTERNAL is offered only to peers that show a certificate. */
    List<String> mechanisms();

    /** Judges a login; never fails, and completes on any thread. */
    CompletionStage<Verdict<G>> judge(SaslLogin login);

    /** A peer logged in; it has not opened its connection yet. */
    void welcome(AmqpPeer peer, G guest);

    /** A peer was turned away; {@code reason} is one of a few fixed words. */
    void turnedAway(String reason);
}
