package io.adit.server.twin;

import io.adit.engine.programme.Programme;
import io.adit.publish.programme.RunningProgramme;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What has been published here for engines to run, whoever runs it. Thread-safe. */
public final class PublishedProgramme {
    private volatile RunningProgramme known = RunningProgramme.NONE;

    /** From now on it is this. @param json the JSON array of its things */
    public CompletionStage<Programme> change(String json) {
        RunningProgramme next = RunningProgramme.of(json);
        known = next;
        return CompletableFuture.completedFuture(next.programme());
    }

    /** What of it can run. */
    public Programme programme() {
        return known.programme();
    }
}
