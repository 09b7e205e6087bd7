/** Results of operation written into a copy of an IFC file. The file that was delivered is never changed. */
@NullMarked
package io.adit.ifc.writeback;

import org.jspecify.annotations.NullMarked;
