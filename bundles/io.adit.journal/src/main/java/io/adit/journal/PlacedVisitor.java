package io.adit.journal;

/** Takes the records of one segment with their places. */
@FunctionalInterface
public interface PlacedVisitor {
    /**
     * @param sequence of the record
     * @param offset of the record in its segment, for {@link Journal#recordAt}
     */
    void visit(long sequence, long offset, byte[] record);
}
