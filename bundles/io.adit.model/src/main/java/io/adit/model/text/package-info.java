/** Sentences for people, in their language. */
@NullMarked
package io.adit.model.text;

import org.jspecify.annotations.NullMarked;
