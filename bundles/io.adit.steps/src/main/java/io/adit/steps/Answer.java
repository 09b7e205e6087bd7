package io.adit.steps;

/** What a worker made of one batch. */
sealed interface Answer {
    /** Hash of the script that ran; empty where none could be read. */
    String sha256();

    /**
     * It has values.
     *
     * @param state for the next call, JSON or empty
     * @param qualities empty where the function gave none
     */
    record Computed(String sha256, String state, double[] values, byte[] qualities) implements Answer {}

    /** @param reason a sentence for people */
    record Failed(String sha256, String reason) implements Answer {}
}
