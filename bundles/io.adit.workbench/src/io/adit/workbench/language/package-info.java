/** In which language the workbench speaks. */
@NullMarked
package io.adit.workbench.language;

import org.jspecify.annotations.NullMarked;
