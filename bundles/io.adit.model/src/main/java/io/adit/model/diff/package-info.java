/** What differs between two facility models, in the words of the model: elements and their values, not lines of text. */
@NullMarked
package io.adit.model.diff;

import org.jspecify.annotations.NullMarked;
