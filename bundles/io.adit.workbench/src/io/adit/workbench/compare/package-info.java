/** What differs between the model in the editor and another file of it, element by element. */
@NullMarked
package io.adit.workbench.compare;

import org.jspecify.annotations.NullMarked;
