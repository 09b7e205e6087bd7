package io.adit.connectivity.internal.amqp;

import org.apache.qpid.proton.engine.Sasl.SaslOutcome;

/**
 * What a login led to.
 *
 * @param <G> what the server knows of a peer that it let in
 */
public sealed interface Verdict<G> {
    /** The peer is in. */
    record Welcome<G>(G guest) implements Verdict<G> {}

    /**
     * The peer must go.
     *
     * @param outcome what SASL tells it
     * @param reason a counter's name
     */
    record Refused<G>(SaslOutcome outcome, String reason) implements Verdict<G> {
        /** Wrong name or password, or a mechanism that is not offered. */
        public static <G> Verdict<G> badCredentials() {
            return new Refused<>(SaslOutcome.PN_SASL_AUTH, "credentials");
        }

        /** Too many logins at one time; another try may succeed. */
        public static <G> Verdict<G> busy() {
            return new Refused<>(SaslOutcome.PN_SASL_TEMP, "busy");
        }
    }
}
