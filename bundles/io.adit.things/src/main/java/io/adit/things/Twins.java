package io.adit.things;

import io.adit.things.internal.EmbeddedTwins;
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
        return EmbeddedTwins.open(directory, options);
    }
}
