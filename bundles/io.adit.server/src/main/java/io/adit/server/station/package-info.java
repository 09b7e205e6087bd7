/**
 * A centre and its stations. The centre's side: which stations there are, what they hand on, messages and the model for them. The station's side: what its
 * twins show, and what it does for the centre. The link itself is in {@code io.adit.edge}.
 */
@NullMarked
package io.adit.server.station;

import org.jspecify.annotations.NullMarked;
