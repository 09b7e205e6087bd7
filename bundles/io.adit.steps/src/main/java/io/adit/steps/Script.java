package io.adit.steps;

/**
 * The text of a script as it was read once, so that what runs is what the hash says.
 *
 * @param source UTF-8
 * @param sha256 of the source, in hex
 */
record Script(String name, byte[] source, String sha256) {}
