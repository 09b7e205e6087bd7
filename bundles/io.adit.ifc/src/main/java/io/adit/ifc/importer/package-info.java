/**
 * Makes a facility model from an IFC file: the asset tree, its channels with devices and rules, and proposals where the
 * file has no sensors. Everything made up is marked as such and meant to be reviewed by an engineer.
 */
@NullMarked
package io.adit.ifc.importer;

import org.jspecify.annotations.NullMarked;
