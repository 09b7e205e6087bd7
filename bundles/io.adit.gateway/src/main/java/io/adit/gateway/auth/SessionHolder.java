package io.adit.gateway.auth;

import java.util.concurrent.CompletionStage;

/** Whom a session is of, for as long as that counts. Thread-safe. */
interface SessionHolder {
    /** Whether the session may go on; does not block. */
    boolean holds();

    /** Completes with who it is now, or why it can't be told; never exceptionally. */
    CompletionStage<Authentication> authenticate();
}
