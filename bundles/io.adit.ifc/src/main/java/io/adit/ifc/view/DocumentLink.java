package io.adit.ifc.view;

/**
 * A document that the file names for an object. What the file leaves out is the empty string.
 *
 * @param name what it is called; its identification or location where it has no name; never empty
 * @param identification by which it is filed
 * @param revision which edition of it
 * @param location a web address, a path or any other text
 */
public record DocumentLink(String name, String identification, String revision, String location) {}
