/** The running engine: compiled programme, channel pipelines, rules, timers. */
@NullMarked
package io.adit.engine.internal;

import org.jspecify.annotations.NullMarked;
