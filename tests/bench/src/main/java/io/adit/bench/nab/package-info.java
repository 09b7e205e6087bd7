/** Quality of the detectors by the rules of the Numenta Anomaly Benchmark: files with labels, scoring, the figures. */
@NullMarked
package io.adit.bench.nab;

import org.jspecify.annotations.NullMarked;
