/** Detectors over files: reading rows, scoring, writing. What is unusual, the engine's detectors say. */
@NullMarked
package io.adit.server.detect;

import org.jspecify.annotations.NullMarked;
