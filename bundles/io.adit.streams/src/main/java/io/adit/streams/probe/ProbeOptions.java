package io.adit.streams.probe;

/**
 * Where an instance answers.
 *
 * @param host to listen on
 * @param port to listen on; 0: any free one
 * @param metrics whether {@code /metrics} is answered too
 * @param password of the user {@code metrics}; empty: none is asked for. Never logged
 */
public record ProbeOptions(String host, int port, boolean metrics, String password) {
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
