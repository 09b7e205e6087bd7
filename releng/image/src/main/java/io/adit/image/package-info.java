/** The container image of the server and of the engine on Kafka, made without a Docker. */
@NullMarked
package io.adit.image;

import org.jspecify.annotations.NullMarked;
