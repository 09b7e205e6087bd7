package io.adit.ifc;

/** Hears how far a long run is, and may end it. Called from the thread that does the work, at most some hundred times. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing and never cancels. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Some of the work is done.
     *
     * @param done bytes read so far
     * @param total bytes to read in all
     */
    void progress(long done, long total);

    /** Whether the run is to end soon; it then throws {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
