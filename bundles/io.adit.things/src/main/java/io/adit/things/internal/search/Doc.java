package io.adit.things.internal.search;

import io.adit.things.internal.store.EntityState;
import org.jspecify.annotations.Nullable;

/** The place of one thing in the index, as long as the thing lives. */
final class Doc {
    private final String id;
    private volatile @Nullable Version version;
    private int place;

    Doc(String id) {
        this.id = id;
    }

    /** A durable state with its policy at hand. */
    record Version(EntityState state, PolicyUse policy) {}

    /** A policy that things have; one object for all of them. */
    static final class PolicyUse {
        private final String id;
        private int things;

        PolicyUse(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        PolicyUse taken() {
            things++;
            return this;
        }

        /** Itself; null when no thing has it any more. */
        @Nullable
        PolicyUse left() {
            things--;
            return things == 0 ? null : this;
        }
    }

    String id() {
        return id;
    }

    /** Where it stood when all were sorted last; for who sorts. */
    int place() {
        return place;
    }

    void placed(int at) {
        place = at;
    }

    /** The newest durable state; null before there is one and when the thing is deleted. */
    @Nullable
    Version version() {
        return version;
    }

    void become(@Nullable Version next) {
        version = next;
    }

    /** The namespace of a thing's id; empty for an id without one. */
    static String namespace(String thingId) {
        int colon = thingId.indexOf(':');
        return colon < 0 ? "" : thingId.substring(0, colon);
    }
}
