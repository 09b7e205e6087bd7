/**
 * Reads ISO 10303-21 (STEP physical file) exchange structures of any schema. One pass checks the syntax and builds an
 * index of primitive arrays; the attributes of an instance are parsed from the bytes when asked for, so geometry that
 * nobody asks for costs nothing but the pass. Nothing here knows IFC.
 */
@NullMarked
package io.adit.ifc.step;

import org.jspecify.annotations.NullMarked;
