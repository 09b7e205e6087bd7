/** File formats of exports. Not what is exported, nor how it is sent. */
@NullMarked
package io.adit.server.export;

import org.jspecify.annotations.NullMarked;
