/**
 * What a facility manager would see in an IFC file: project, units, spatial structure, elements, types, properties, systems,
 * sensors. Reads through {@code io.adit.ifc.step} and keeps ids, no geometry.
 */
@NullMarked
package io.adit.ifc.view;

import org.jspecify.annotations.NullMarked;
