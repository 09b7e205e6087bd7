package io.adit.workbench.channels;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Channels as rows of a CSV file: the first line names the columns, the column Id says which channel a row is about. */
final class ChannelSheet {
    private ChannelSheet() {}

    /** All channels of a model, in its order. */
    static List<Channel> channels(Facility facility) {
        List<Channel> channels = new ArrayList<>();
        facility.getAssets().forEach(asset -> addChannels(asset, channels));
        return channels;
    }

    private static void addChannels(Asset asset, List<Channel> channels) {
        asset.getAssets().forEach(part -> addChannels(part, channels));
        channels.addAll(asset.getChannels());
    }

    /** The text of a file of these channels, with commas. */
    static String write(List<Channel> channels) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(ChannelColumn.values()).stream()
                .map(ChannelColumn::header)
                .toList());
        channels.forEach(channel -> rows.add(row(channel, List.of(ChannelColumn.values()))));
        return SheetText.write(rows, ',');
    }

    static List<String> row(Channel channel, List<ChannelColumn> columns) {
        return columns.stream().map(column -> column.text(channel)).toList();
    }

    /**
     * The cells of a file; columns may be left out, and channels.
     *
     * @throws IllegalArgumentException with a sentence for people where it names a column or channel that there is not
     */
    static List<Cell> read(Facility facility, String text) {
        List<List<String>> rows =
                SheetText.read(text.startsWith("\ufeff") ? text.substring(1) : text, SheetText.separator(text));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(Messages.theFileIsEmpty);
        }
        List<ChannelColumn> columns =
                rows.get(0).stream().map(ChannelSheet::column).toList();
        int id = columns.indexOf(ChannelColumn.ID);
        if (id < 0) {
            throw new IllegalArgumentException(Messages.theFileHasNoColumnIdWhichSaysWhich);
        }
        Map<String, Channel> known = new HashMap<>();
        channels(facility).forEach(channel -> known.put(channel.getId(), channel));
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Channel channel = id < row.size() ? known.get(row.get(id)) : null;
            if (channel == null) {
                String said = id < row.size() ? row.get(id) : "";
                throw new IllegalArgumentException(Phrase.of(Messages.rowIsAboutNoChannelOfThisModel, i + 1, said));
            }
            if (row.size() > columns.size()) {
                throw new IllegalArgumentException(
                        Phrase.of(Messages.rowHasMoreCellsThanTheFirst, i + 1, row.size(), columns.size()));
            }
            for (int j = 0; j < row.size(); j++) {
                if (j != id) {
                    cells.add(new Cell(channel, columns.get(j), row.get(j)));
                }
            }
        }
        return cells;
    }

    private static ChannelColumn column(String title) {
        for (ChannelColumn column : ChannelColumn.values()) {
            if (column.header().equalsIgnoreCase(title.strip())
                    || column.title().equalsIgnoreCase(title.strip())) {
                return column;
            }
        }
        String known =
                Arrays.stream(ChannelColumn.values()).map(ChannelColumn::header).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(Phrase.of(Messages.thereIsNoColumn, title, known));
    }
}
