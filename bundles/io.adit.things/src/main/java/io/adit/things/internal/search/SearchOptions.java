package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.InvalidOptionException;
import org.jspecify.annotations.Nullable;

/**
 * The options of a search: {@code size(n)}, {@code sort(+path,-path)}, {@code cursor(text)}, {@code limit(offset,count)}.
 * Of {@code size} and {@code limit} the one that comes last counts, as in Ditto.
 *
 * @param size things per page, 1 to 200; null where it was not given
 * @param offset things to pass over; null where no limit was given
 * @param cursor where the page before ended; null for the first page
 * @param sort how to sort, the thing id last; null where it was not given
 */
record SearchOptions(
        @Nullable Integer size,
        @Nullable Integer offset,
        @Nullable String cursor,
        @Nullable List<Sorting> sort) {
    /** The order of a search that asks for none. */
    static final List<Sorting> BY_ID = List.of(new Sorting(FieldPath.THING_ID, false));

    private static final int DEFAULT_SIZE = 25;
    private static final int MAX_SIZE = 200;
    private static final Pattern OPTION = Pattern.compile("\\s*,?\\s*(size|sort|cursor|limit)\\(([^)]*)\\)\\s*");
    private static final Pattern LIMIT = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");

    /** One path to sort by. */
    record Sorting(FieldPath path, boolean descending) {
        @Override
        public String toString() {
            return (descending ? "-" : "+") + path;
        }
    }

    /** Things per page. */
    int pageSize() {
        return size == null ? DEFAULT_SIZE : size;
    }

    /**
     * Reads options.
     *
     * @throws InvalidOptionException when they are malformed, contradict each other or are out of range
     */
    static SearchOptions parse(List<String> options, DittoHeaders headers) {
        String text = String.join(",", options).trim();
        SearchOptions parsed = new SearchOptions(null, null, null, null);
        Matcher option = OPTION.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!option.find(at) || option.start() != at) {
                throw invalid("The option '" + text + "' is not valid at position " + at + ".", headers);
            }
            parsed = parsed.with(option.group(1), option.group(2), headers);
            at = option.end();
        }
        if (parsed.offset != null && parsed.cursor != null) {
            throw invalidCursor("The options 'cursor' and 'limit' must not be used together.", headers);
        }
        return parsed;
    }

    private SearchOptions with(String name, String argument, DittoHeaders headers) {
        return switch (name) {
            case "size" -> new SearchOptions(size(argument, headers), offset == null ? null : 0, cursor, sort);
            case "sort" -> new SearchOptions(size, offset, cursor, sort(argument, headers));
            case "cursor" -> {
                if (cursor != null) {
                    throw invalidCursor("There may not be more than 1 'cursor' option.", headers);
                }
                yield new SearchOptions(size, offset, argument, sort);
            }
            default -> {
                Matcher limit = LIMIT.matcher(argument);
                if (!limit.matches()) {
                    throw invalid("'limit(" + argument + ")' is not valid; give an offset and a count.", headers);
                }
                yield new SearchOptions(size(limit.group(2), headers), Integer.valueOf(limit.group(1)), cursor, sort);
            }
        };
    }

    private static int size(String text, DittoHeaders headers) {
        int size = text.trim().matches("\\d{1,9}") ? Integer.parseInt(text.trim()) : -1;
        if (size < 1 || size > MAX_SIZE) {
            throw invalid(
                    "Invalid page size '" + text + "'. The page size must be between 1 and " + MAX_SIZE + ".", headers);
        }
        return size;
    }

    /** Reads what stands in a sort option; ends with the thing id. */
    static List<Sorting> sort(String text, DittoHeaders headers) {
        List<Sorting> sort = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String path = one.trim();
            boolean plus = path.startsWith("+") || one.startsWith(" ");
            boolean descending = path.startsWith("-");
            if (!plus && !descending) {
                throw invalid("'sort(" + text + ")' is not valid; write + or - before each path.", headers);
            }
            sort.add(new Sorting(sortPath(path.replaceFirst("^[+-]", ""), headers), descending));
            if (sort.getLast().path().equals(FieldPath.THING_ID)) {
                return List.copyOf(sort);
            }
        }
        sort.addAll(BY_ID);
        return List.copyOf(sort);
    }

    private static FieldPath sortPath(String path, DittoHeaders headers) {
        try {
            return FilterParser.sortPath(path);
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()), headers);
        }
    }

    static InvalidOptionException invalid(String message, DittoHeaders headers) {
        return InvalidOptionException.newBuilder()
                .message(message)
                .dittoHeaders(headers)
                .build();
    }

    static InvalidOptionException invalidCursor(String description, DittoHeaders headers) {
        return InvalidOptionException.newBuilder()
                .message("The option 'cursor' is not valid for the search request.")
                .description(description)
                .dittoHeaders(headers)
                .build();
    }
}
