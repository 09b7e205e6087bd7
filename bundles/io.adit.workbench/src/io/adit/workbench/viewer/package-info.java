/** The 3D view: a page that draws the IFC file, served to this machine alone, and what the model in the editor says in its colours. */
@NullMarked
package io.adit.workbench.viewer;

import org.jspecify.annotations.NullMarked;
