/** What an IFC file holds, for people and programs: the inspection and its text and JSON forms. */
@NullMarked
package io.adit.ifc.inspect;

import org.jspecify.annotations.NullMarked;
