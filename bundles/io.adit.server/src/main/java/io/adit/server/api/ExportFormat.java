package io.adit.server.api;

import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** How history is written into a file, piece by piece: {@link #begin}, any number of pieces, {@link #end}. Used by one thread at a time. */
interface ExportFormat {
    /** Media type. */
    String contentType();

    /** What stands before the first piece. @param steps whether summaries of steps follow, not samples */
    Buffer begin(boolean steps);

    /** Samples in the order of time. */
    Buffer samples(List<Sample> samples);

    /** Summaries in the order of time. */
    Buffer summaries(List<Bucket> buckets);

    /** What stands after the last piece. */
    Buffer end();
}
