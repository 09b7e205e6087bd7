package io.adit.server.importing;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Takes the messages of a device in their order. Used by one thread. */
interface MessageTarget extends AutoCloseable {
    /** How many messages may wait until they are taken while another is sent. */
    int mostUnderWay();

    /**
     * Sends one JSON message.
     *
     * @return completes when it is taken, exceptionally with an {@link IOException} with a sentence for people when it was not
     * @throws IOException with a sentence for people when it can't be sent
     */
    CompletableFuture<Void> send(String json) throws IOException;

    @Override
    void close() throws IOException;

    /** How to get one. */
    interface Opening {
        /** @throws IOException with a sentence for people when there is none to be had */
        MessageTarget open() throws IOException;
    }
}
