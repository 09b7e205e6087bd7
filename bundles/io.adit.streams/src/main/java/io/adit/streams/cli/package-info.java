/** The command line of the engine on Kafka. */
@NullMarked
package io.adit.streams.cli;

import org.jspecify.annotations.NullMarked;
