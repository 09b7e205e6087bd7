/**
 * Takes a new revision of an IFC file into a model that was edited meanwhile: finds the same elements again, says what differs
 * between the old file, the new file and the model, lets conflicts be decided, and applies what was chosen.
 */
@NullMarked
package io.adit.ifc.reimport;

import org.jspecify.annotations.NullMarked;
