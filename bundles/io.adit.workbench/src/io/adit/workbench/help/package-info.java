/** The guides, to be read in the workbench without a network. */
@NullMarked
package io.adit.workbench.help;

import org.jspecify.annotations.NullMarked;
