package io.adit.things.internal.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.jspecify.annotations.Nullable;

/**
 * A query with its options read and its cursor opened.
 *
 * @param rql the filter as it was given or stands in the cursor; null: none
 * @param filter the filter, read
 * @param namespaces only things of these; empty: all
 * @param sort how to sort, the thing id last
 * @param after give only what comes after this; null: from the start
 * @param options the options as they were given
 */
record SearchRequest(
        @Nullable String rql,
        Filter filter,
        Set<String> namespaces,
        List<SearchOptions.Sorting> sort,
        @Nullable SortKey after,
        SearchOptions options) {
    /**
     * Reads a query.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when filter, options or cursor are malformed,
     *     or the cursor is one of another query
     */
    static SearchRequest of(QueryThings query) {
        DittoHeaders headers = query.getDittoHeaders();
        SearchOptions options = SearchOptions.parse(query.getOptions().orElse(List.of()), headers);
        String rql = query.getFilter().filter(text -> !text.isBlank()).orElse(null);
        Set<String> namespaces = query.getNamespaces().orElse(Set.of());
        if (options.cursor() == null) {
            List<SearchOptions.Sorting> sort = options.sort() == null ? SearchOptions.BY_ID : options.sort();
            return new SearchRequest(rql, FilterParser.parse(rql, headers), namespaces, sort, null, options);
        }
        Cursor cursor = Cursor.decode(options.cursor(), headers);
        if (rql != null && !Objects.equals(rql, cursor.filter())) {
            throw SearchOptions.invalidCursor(
                    "The parameter 'filter' must not differ from the original query of the cursor.", headers);
        }
        if (options.sort() != null && !Cursor.option(options.sort()).equals(cursor.sort())) {
            throw SearchOptions.invalidCursor(
                    "The option 'sort' must not differ from the original query of the cursor.", headers);
        }
        return new SearchRequest(
                cursor.filter(),
                FilterParser.parse(cursor.filter(), headers),
                cursor.namespaces(),
                SearchOptions.sort(cursor.sort(), headers),
                cursor.last(),
                options);
    }

    /** The cursor behind a thing. */
    String cursorAfter(SortKey last) {
        return new Cursor(rql, namespaces, Cursor.option(sort), last).encode();
    }

    int skipped() {
        return options.offset() == null ? 0 : options.offset();
    }

    /** How many things have to be found to know a page and whether there is another. */
    int wanted() {
        return skipped() + options.pageSize() + 1;
    }
}
