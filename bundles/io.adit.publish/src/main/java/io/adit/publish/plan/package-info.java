/** How what a facility model asks for differs from what is there, and making it so. */
@NullMarked
package io.adit.publish.plan;

import org.jspecify.annotations.NullMarked;
