package io.adit.gateway.auth;

import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonObject;

/** Whom a session is of, for as long as that counts. Thread-safe. */
interface SessionHolder {
    /** Whether the session may go on; does not block. */
    boolean holds();

    /** Completes with who it is now, or why it can't be told; never exceptionally. */
    CompletionStage<Authentication> authenticate();

    /** What it takes to go on after a restart; may hold secrets. */
    JsonObject saved();

    /** Completes, never exceptionally, once nothing is under way that may change {@link #saved}. */
    CompletionStage<?> settled();

    /** Has one told, on any thread and shortly, whenever {@link #saved} gives something else. */
    void onChange(Runnable listener);
}
