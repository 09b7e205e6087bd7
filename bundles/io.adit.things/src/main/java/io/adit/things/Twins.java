package io.adit.things;

import io.adit.things.internal.EmbeddedTwins;
import io.adit.wot.ModelOptions;
import java.nio.file.Path;

/** Opens twin runtimes. */
public final class Twins {
    private Twins() {}

    /**
     * Opens or makes a twin runtime that keeps everything in a folder, and recovers what it holds.
     *
     * @throws io.adit.journal.JournalException when another process has the folder open, or it can't be used
     */
    public static TwinRuntime open(Path directory, TwinOptions options) {
        return open(directory, options, ModelOptions.defaults());
    }

    /** As {@link #open(Path, TwinOptions)}, with thing models as the options say. */
    public static TwinRuntime open(Path directory, TwinOptions options, ModelOptions models) {
        return EmbeddedTwins.open(directory, options, models);
    }
}
