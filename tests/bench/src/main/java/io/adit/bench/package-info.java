/** Benchmarks: each main prints one JSON line per figure on standard output, progress on standard error. */
@NullMarked
package io.adit.bench;

import org.jspecify.annotations.NullMarked;
