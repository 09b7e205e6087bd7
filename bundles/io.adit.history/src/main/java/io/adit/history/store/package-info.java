/** What a history needs of the store under it: bytes by keys that sort as unsigned bytes, and changes that are made as a whole. */
@NullMarked
package io.adit.history.store;

import org.jspecify.annotations.NullMarked;
