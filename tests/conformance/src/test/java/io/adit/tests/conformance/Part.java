package io.adit.tests.conformance;

import io.adit.tests.conformance.kit.Answer;
import io.adit.tests.conformance.kit.Site;

/** One part of a thing or a policy, for the cases that all parts share. */
interface Part {
    /** Of what it is a part. */
    enum Kind {
        THING("thing", "things"),
        POLICY("policy", "policies");

        private final String resource;
        private final String family;

        Kind(String resource, String family) {
            this.resource = resource;
            this.family = family;
        }

        /** One of Ditto's error codes for it. */
        String code(String rest) {
            return family + ":" + rest;
        }

        /** Path of one that is not there. */
        String nowhere() {
            return "/" + family + "/conformance.nothing:here";
        }

        /** A right on a path within it, as policies are built with. */
        String right(String path, String permissions) {
            return resource + ":" + path + " " + permissions;
        }
    }

    Kind kind();

    /** As the contract writes its path: {@code /attributes/{p}}. */
    String name();

    /** A real path of that kind. */
    String path();

    /** JSON of the part. */
    String value();

    /** Other JSON for it. */
    String changed();

    /** Text that is not allowed for it. */
    String wrong();

    /** Prefix of its error codes {@code .notfound} and {@code .notmodifiable}. */
    String codes();

    /** Whether it can be made and deleted; if not, it is always there. */
    boolean removable();

    /** Makes a thing or policy that has the part, with {@link #value}; gives the part's path. */
    String existing(Site site);

    /** Makes one without the part; gives the path that the part would have. */
    String missing(Site site);

    /** Makes one with the part, on which the other subject has these rights; gives the part's path. */
    String shared(Site site, String... rights);

    /** What of an answer has to show the part as this JSON. */
    void shows(Site site, Answer answer, String json);
}
