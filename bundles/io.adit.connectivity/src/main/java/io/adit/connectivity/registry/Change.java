package io.adit.connectivity.registry;

import java.util.List;

/** The registry's answer to a request to change something. Only {@link Refused} means that nothing changed. */
public sealed interface Change {
    /**
     * A new entry is on disk.
     *
     * @param id its id, generated where the caller gave none
     * @param version its first version
     */
    record Created(String id, String version) implements Change {}

    /**
     * New entries are on disk, all of them.
     *
     * @param entries in the order in which they were given
     */
    record AllCreated(List<Created> entries) implements Change {}

    /**
     * The new content is on disk.
     *
     * @param version the version of the new content
     */
    record Updated(String version) implements Change {}

    /** The entry is gone, also from disk. */
    record Deleted() implements Change {}

    /**
     * Nothing changed.
     *
     * @param reason the kind of refusal, stable
     * @param message one sentence for the caller; holds no secret
     */
    record Refused(Reason reason, String message) implements Change {}

    /** Why a change was refused. */
    enum Reason {
        /** The tenant or device does not exist. */
        NOT_FOUND,
        /** The id, or the pair of auth-id and type, is taken. */
        ALREADY_EXISTS,
        /** The caller expected another version than the present one. */
        VERSION_MISMATCH,
        /** The tenant may not have more of them. */
        LIMIT,
        /** The document breaks a rule of the API. */
        INVALID
    }
}
