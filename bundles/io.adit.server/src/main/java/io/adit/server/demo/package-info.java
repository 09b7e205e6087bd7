/** The demonstration: serve, publish the sample, start simulated devices, and count what came through. */
@NullMarked
package io.adit.server.demo;

import org.jspecify.annotations.NullMarked;
