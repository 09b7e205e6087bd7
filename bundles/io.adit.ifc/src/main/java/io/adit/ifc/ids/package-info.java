/**
 * Checks an IFC file against an Information Delivery Specification (buildingSMART IDS 1.0). What is not understood, of the
 * specification or of the file, is an error or a failure, never a pass.
 */
@NullMarked
package io.adit.ifc.ids;

import org.jspecify.annotations.NullMarked;
