/** Makes facility models of IFC files, and takes new revisions of such a file into a model that is open. */
@NullMarked
package io.adit.workbench.ifcimport;

import org.jspecify.annotations.NullMarked;
