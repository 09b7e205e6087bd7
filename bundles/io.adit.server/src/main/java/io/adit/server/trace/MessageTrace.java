package io.adit.server.trace;

/** One message that is followed from its arrival to the twins that it changes. Thread-safe; none of its methods waits. */
public interface MessageTrace {
    /** It is in the ingest journal. */
    void durable();

    /** The engine has taken it; what it leads to is known. */
    void taken();

    /** It was not taken: there was no room, or the journal failed. */
    void failed(Throwable failure);

    /**
     * A value of a twin is to be written because of it.
     *
     * @param target the twin's property, for people
     */
    Writing writing(String target);

    /** One write into a twin. */
    interface Writing {
        /** Its place in the trace as W3C's {@code traceparent}, for the event that the write gives. */
        String traceparent();

        /**
         * It is over.
         *
         * @param outcome {@code written}, {@code replaced} by a newer value before it began, or {@code refused}
         */
        void ended(String outcome);
    }
}
