package io.adit.tests.conformance;

/**
 * One part of a policy, for the cases that all parts share. Texts may have the placeholders of subjects.
 *
 * @param name as the contract writes its path
 * @param path a real path of that kind
 * @param with a policy that has the part, with {@link #value}
 * @param without the same policy without it; empty: every policy has the part, so that it can't be made or deleted
 * @param value JSON of the part, at least
 * @param changed other JSON for it
 * @param wrong text that is not allowed for it
 * @param codes prefix of its error codes {@code .notfound} and {@code .notmodifiable}
 */
record PolicyPart(
        String name,
        String path,
        String with,
        String without,
        String value,
        String changed,
        String wrong,
        String codes) {}
