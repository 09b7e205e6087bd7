/** What a Ditto and a Hono registry should hold for a facility model, as the documents that their APIs take. */
@NullMarked
package io.adit.publish.desired;

import org.jspecify.annotations.NullMarked;
