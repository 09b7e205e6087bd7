package io.adit.ifc.reimport;

/**
 * Two elements of which one seems to be the other in another revision.
 *
 * @param old id in the old revision
 * @param now id in the new revision
 * @param score how alike they are, 0 to 1; 1 where the GlobalId is the same or somebody said so
 */
record Match(String old, String now, double score) {}
