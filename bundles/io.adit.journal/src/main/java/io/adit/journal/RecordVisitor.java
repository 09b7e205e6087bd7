package io.adit.journal;

/** Receives records of a journal one after the other. */
@FunctionalInterface
public interface RecordVisitor {
    /**
     * Takes one record.
     *
     * @return false to stop reading
     */
    boolean visit(long sequence, byte[] record);
}
