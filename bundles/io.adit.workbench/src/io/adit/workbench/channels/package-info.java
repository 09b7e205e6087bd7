/** All channels of the open model as a table: search, sort, edit many at once, paste from a spreadsheet, CSV in and out. */
@NullMarked
package io.adit.workbench.channels;

import org.jspecify.annotations.NullMarked;
