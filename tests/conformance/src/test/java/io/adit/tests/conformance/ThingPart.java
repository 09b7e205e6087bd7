package io.adit.tests.conformance;

/**
 * One part of a thing, for the cases that all parts share.
 *
 * @param name as the contract writes its path: {@code /attributes/{p}}
 * @param path a real path of that kind
 * @param with a thing that has the part, with {@link #value}
 * @param without the same thing without it
 * @param value JSON of the part
 * @param changed other JSON for it
 * @param wrong text that is not allowed for it
 * @param wrongCode error that it gives
 * @param codes prefix of its error codes {@code .notfound} and {@code .notmodifiable}
 */
record ThingPart(
        String name,
        String path,
        String with,
        String without,
        String value,
        String changed,
        String wrong,
        String wrongCode,
        String codes) {}
