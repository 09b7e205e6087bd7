package io.adit.things;

import java.util.List;

/**
 * Some of the events that a {@link HistoryQuery} asks for.
 *
 * @param events oldest first, as far as the subject may see them; can be empty although there are more
 * @param next revision to go on with; 0 when there is nothing more
 */
public record HistoryPage(List<Delivery> events, long next) {}
