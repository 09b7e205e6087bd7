package io.adit.workbench.channels;

import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The channels that the table shows: those of a model that hold all words of a search text, in the order of a column. */
final class ChannelRows {
    private List<Channel> all = List.of();
    private List<Channel> shown = List.of();
    private String text = "";
    private @Nullable ChannelColumn order;
    private boolean down;

    /** @param facility null: none is open */
    void read(@Nullable Facility facility) {
        all = facility == null ? List.of() : ChannelSheet.channels(facility);
        update();
    }

    void find(String words) {
        text = words;
        update();
    }

    void sort(ChannelColumn column, boolean downwards) {
        order = column;
        down = downwards;
        update();
    }

    List<Channel> shown() {
        return shown;
    }

    int all() {
        return all.size();
    }

    private void update() {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        shown = all.stream()
                .filter(channel -> text.isBlank() || matches(channel, words))
                .sorted(comparator())
                .toList();
    }

    private static boolean matches(Channel channel, List<String> words) {
        String row = Stream.of(ChannelColumn.values())
                .flatMap(column -> Stream.of(column.text(channel), column.shown(channel)))
                .distinct()
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(row::contains);
    }

    private Comparator<Channel> comparator() {
        ChannelColumn column = order;
        if (column == null) {
            return (one, other) -> 0;
        }
        Comparator<Channel> byText = Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER);
        Comparator<Channel> by = column.isNumber()
                ? Comparator.comparing(column::number, Comparator.nullsFirst(Comparator.naturalOrder()))
                : byText;
        return down ? by.reversed() : by;
    }
}
