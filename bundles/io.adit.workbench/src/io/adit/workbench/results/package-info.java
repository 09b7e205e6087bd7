/** Results of operation that go back into files of the design. */
@NullMarked
package io.adit.workbench.results;

import org.jspecify.annotations.NullMarked;
