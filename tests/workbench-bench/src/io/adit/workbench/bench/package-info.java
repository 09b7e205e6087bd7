/** Measures the workbench from inside, as a bundle beside those of the product: {@code adit bench workbench} starts it so. */
@NullMarked
package io.adit.workbench.bench;

import org.jspecify.annotations.NullMarked;
