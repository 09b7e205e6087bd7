package io.adit.server.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points that answer a request.
 *
 * @param next where the next page begins; null when there is none
 */
record SeriesPage(List<SeriesPoint> points, @Nullable SeriesCursor next) {}
