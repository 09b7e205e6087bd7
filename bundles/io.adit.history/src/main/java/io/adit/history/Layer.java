package io.adit.history;

import java.util.List;

/**
 * One version of a channel's samples as a query sees it.
 *
 * @param inMemory what is not in blocks of the store
 * @param mask what later versions hide of it
 */
record Layer(Shelf shelf, List<Piece> inMemory, Mask mask) {}
