package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.InvalidOptionException;
import org.jspecify.annotations.Nullable;

/**
 * The options of a search: {@code size(n)}, {@code sort(+path,-path)}, {@code cursor(text)}, {@code limit(offset,count)}.
 *
 * @param size things per page, 1 to 200
 * @param offset things to pass over; null when pages go by cursor
 * @param cursor where the page before ended; null for the first page
 * @param sort how to sort, the thing id last
 */
record SearchOptions(
        int size, @Nullable Integer offset, @Nullable String cursor, List<Sorting> sort) {
    private static final int DEFAULT_SIZE = 25;
    private static final int MAX_SIZE = 200;
    private static final Pattern OPTION = Pattern.compile("\\s*,?\\s*(size|sort|cursor|limit)\\(([^)]*)\\)");
    private static final Pattern LIMIT = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");

    /** One path to sort by. */
    record Sorting(JsonPointer path, boolean descending) {}

    static SearchOptions parse(List<String> options, DittoHeaders headers) {
        String text = String.join(",", options).trim();
        int size = DEFAULT_SIZE;
        Integer offset = null;
        String cursor = null;
        List<Sorting> sort = List.of();
        int at = 0;
        Matcher option = OPTION.matcher(text);
        while (at < text.length()) {
            if (!option.find(at) || option.start() != at) {
                throw invalid("The option '" + text + "' is not valid at position " + at + ".", headers);
            }
            String argument = option.group(2);
            switch (option.group(1)) {
                case "size" -> size = size(argument, headers);
                case "cursor" -> cursor = argument;
                case "sort" -> sort = sort(argument, headers);
                default -> {
                    Matcher limit = LIMIT.matcher(argument);
                    if (!limit.matches()) {
                        throw invalid("'limit(" + argument + ")' is not valid; give an offset and a count.", headers);
                    }
                    offset = Integer.valueOf(limit.group(1));
                    size = size(limit.group(2), headers);
                }
            }
            at = option.end();
        }
        if (offset != null && cursor != null) {
            throw invalid("The options 'limit' and 'cursor' must not be used together.", headers);
        }
        return new SearchOptions(size, offset, cursor, withId(sort));
    }

    private static int size(String text, DittoHeaders headers) {
        int size = text.trim().matches("\\d{1,9}") ? Integer.parseInt(text.trim()) : -1;
        if (size < 1 || size > MAX_SIZE) {
            throw invalid(
                    "Invalid page size '" + text + "'. The page size must be between 1 and " + MAX_SIZE + ".", headers);
        }
        return size;
    }

    private static List<Sorting> sort(String text, DittoHeaders headers) {
        List<Sorting> sort = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String path = one.trim();
            boolean plus = path.startsWith("+") || one.startsWith(" ");
            boolean descending = path.startsWith("-");
            if (!plus && !descending) {
                throw invalid("'sort(" + text + ")' is not valid; write + or - before each path.", headers);
            }
            sort.add(new Sorting(JsonPointer.of(path.replaceFirst("^[+-]", "")), descending));
        }
        return sort;
    }

    private static List<Sorting> withId(List<Sorting> sort) {
        JsonPointer id = JsonPointer.of("thingId");
        if (sort.stream().anyMatch(one -> one.path().equals(id))) {
            return sort;
        }
        List<Sorting> whole = new ArrayList<>(sort);
        whole.add(new Sorting(id, false));
        return whole;
    }

    static InvalidOptionException invalid(String message, DittoHeaders headers) {
        return InvalidOptionException.newBuilder()
                .message(message)
                .dittoHeaders(headers)
                .build();
    }
}
