/** What the open model lacks, live as it is edited, with quick fixes. */
@NullMarked
package io.adit.workbench.problems;

import org.jspecify.annotations.NullMarked;
