/** Tests of the workbench in a running Equinox with a window: what an engineer does, step by step. */
@NullMarked
package io.adit.workbench.tests;

import org.jspecify.annotations.NullMarked;
