/** What must be known of the IFC schemas to read a file: entity names, inheritance, a few attribute positions. */
@NullMarked
package io.adit.ifc.schema;

import org.jspecify.annotations.NullMarked;
