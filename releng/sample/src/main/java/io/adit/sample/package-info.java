/**
 * Makes the sample facility of {@code ditto-things/sample}: an underground station with a running tunnel, once as IFC and
 * once as facility model, both from the same tables. What it makes is committed; a test sees that both agree.
 */
@NullMarked
package io.adit.sample;

import org.jspecify.annotations.NullMarked;
