package io.adit.sample;

/**
 * A document about a part.
 *
 * @param name what it is
 * @param identification number by which it is filed
 * @param revision edition
 * @param location web address, or a place in words
 */
record Paper(String name, String identification, String revision, String location) {}
