/**
 * Those of buildingSMART's rules for good files that concern what becomes a twin, beside what the reader finds itself: names of schemas and property sets, GlobalIds of relationships,
 * predefined types, where elements are. Rules about shapes, alignments and positions on the earth do not belong here, since none of that is imported.
 */
@NullMarked
package io.adit.ifc.rules;

import org.jspecify.annotations.NullMarked;
