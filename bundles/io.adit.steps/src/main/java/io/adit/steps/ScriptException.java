package io.adit.steps;

/** A script can't be read or run; the message is a sentence for people. */
final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    ScriptException(String message) {
        super(message);
    }
}
