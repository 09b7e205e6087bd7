package io.adit.ifc.view;

/**
 * A system, zone or other group.
 *
 * @param object its labels
 * @param members how many objects are assigned to it
 */
public record Group(IfcObject object, int members) {}
