package io.adit.server.backtest;

/** A back-test can't give an answer; the message says why and what to do. */
public final class BacktestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence for people */
    public BacktestException(String message) {
        super(message);
    }
}
