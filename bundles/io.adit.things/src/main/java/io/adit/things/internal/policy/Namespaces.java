package io.adit.things.internal.policy;

import java.util.List;

/** The namespaces of things that a policy entry is for. */
final class Namespaces {
    private static final String BELOW = ".*";

    private Namespaces() {}

    /**
     * Whether patterns match a namespace.
     *
     * @param patterns {@code com.acme} is just this one, {@code com.acme.*} all below it; none match all
     */
    static boolean match(List<String> patterns, String namespace) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, namespace));
    }

    private static boolean matches(String pattern, String namespace) {
        return pattern.endsWith(BELOW)
                ? namespace.startsWith(pattern.substring(0, pattern.length() - 1))
                : namespace.equals(pattern);
    }
}
