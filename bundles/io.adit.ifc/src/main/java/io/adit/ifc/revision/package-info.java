/**
 * What one revision of an IFC file, or a facility model, says of each element: values that can be kept, compared and written as
 * text. How two revisions differ is not known here; that is {@code reimport}.
 */
@NullMarked
package io.adit.ifc.revision;

import org.jspecify.annotations.NullMarked;
