package io.adit.server.cli;

import java.io.IOException;

/** Standard input as the way by which a parent process tells when to go on and when to end. */
final class Pipe {
    private Pipe() {}

    /** Waits for a line, or the end. */
    static void awaitLine() throws IOException {
        int read = System.in.read();
        while (read >= 0 && read != '\n') {
            read = System.in.read();
        }
    }

    /** Does something when the input ends: works on every system, and when the parent dies too. */
    static void onEnd(Runnable action) {
        Thread ended = new Thread(
                () -> {
                    awaitEnd();
                    action.run();
                },
                "end of input");
        ended.setDaemon(true);
        ended.start();
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // what comes in does not matter
            }
        } catch (IOException e) {
            // as good as the end
        }
    }
}
