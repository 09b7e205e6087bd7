/** How models are fetched, put together and checked against. */
@NullMarked
package io.adit.wot.internal;

import org.jspecify.annotations.NullMarked;
