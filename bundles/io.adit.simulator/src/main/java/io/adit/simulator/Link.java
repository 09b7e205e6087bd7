package io.adit.simulator;

import java.util.concurrent.CompletionStage;

/**
 * The way of one device to the server and back, over one protocol. Thread-safe. Another protocol is one more class, and a line in {@link
 * Links}.
 */
interface Link {
    /** Connects; completes when the server has let the device in, exceptionally with a sentence where it does not. */
    CompletionStage<Void> connect();

    /** Whether there is a connection, and the server lets more be under way. */
    boolean canSend();

    /** Sends telemetry in JSON. Completes with whether the server has acknowledged it; never exceptionally. */
    CompletionStage<Boolean> publish(byte[] payload);

    /** Disconnects in order, in seconds at most. */
    void close();

    /** What a device answers to a command. */
    @FunctionalInterface
    interface Commands {
        /**
         * Takes a command.
         *
         * @param subject what to do
         * @param payload may be empty
         * @param answerWanted whether the sender waits
         */
        Reply take(String subject, byte[] payload, boolean answerWanted);
    }

    /**
     * An answer.
     *
     * @param status 200 to 599
     * @param payload JSON
     */
    record Reply(int status, byte[] payload) {}

    /** What a device needs to log in. */
    record Login(String tenant, String deviceId, String authId, String password) {
        /** As Hono takes it. */
        String user() {
            return authId + "@" + tenant;
        }
    }
}
