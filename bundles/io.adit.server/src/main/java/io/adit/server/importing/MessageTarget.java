package io.adit.server.importing;

import java.io.IOException;

/** Takes the messages of a device, one after the other. */
interface MessageTarget {
    /**
     * Sends one JSON message, and waits until it is taken.
     *
     * @throws IOException with a sentence for people when it was not taken
     */
    void send(String json) throws IOException;
}
