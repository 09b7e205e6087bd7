package io.adit.things.internal.search;

import java.util.List;

/** What things a search wants. */
sealed interface Filter {
    /** Whether a thing, or what is seen of it, is wanted. */
    boolean matches(Source source);

    /** Every thing. */
    record All() implements Filter {
        @Override
        public boolean matches(Source source) {
            return true;
        }
    }

    /** Things that all parts want. */
    record And(List<Filter> parts) implements Filter {
        @Override
        public boolean matches(Source source) {
            for (Filter part : parts) {
                if (!part.matches(source)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Things that some part wants. */
    record Or(List<Filter> parts) implements Filter {
        @Override
        public boolean matches(Source source) {
            for (Filter part : parts) {
                if (part.matches(source)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Things that a part does not want. */
    record Not(Filter part) implements Filter {
        @Override
        public boolean matches(Source source) {
            return !part.matches(source);
        }
    }

    /** Things that meet a condition at one of the places that a path names. */
    record At(FieldPath path, KeyTest test) implements Filter {
        @Override
        public boolean matches(Source source) {
            for (List<Object> place : path.places(source)) {
                if (test.holds(place)) {
                    return true;
                }
            }
            return false;
        }
    }
}
