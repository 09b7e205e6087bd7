package io.adit.connectivity.sparkplug;

/** A payload is no Sparkplug B payload; the message says why. */
final class MalformedSparkplugException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedSparkplugException(String message) {
        super(message, null, false, false);
    }
}
