package io.adit.workbench.channels;

import io.adit.model.Channel;
import io.adit.model.Facility;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.jspecify.annotations.Nullable;

/** Enters many cells as one step of the undo list. */
final class ChannelEdit extends ChangeCommand {
    private final List<Entry> entries;

    private record Entry(
            Channel channel, ChannelColumn column, @Nullable Object value) {}

    private ChannelEdit(Facility facility, List<Entry> entries) {
        super(facility);
        this.entries = entries;
    }

    /**
     * The command that enters those cells whose text is not what they show already; null where that is none.
     *
     * @param label what the undo list calls it
     * @throws IllegalArgumentException with a sentence for people where a cell can't be entered; nothing is changed then
     */
    static @Nullable Command of(Facility facility, String label, List<Cell> cells) {
        List<Entry> entries = new ArrayList<>();
        for (Cell cell : cells) {
            if (!cell.column().text(cell.channel()).equals(cell.text())) {
                Object value = cell.column().parse(facility, cell.channel(), cell.text());
                entries.add(new Entry(cell.channel(), cell.column(), value));
            }
        }
        if (entries.isEmpty()) {
            return null;
        }
        ChannelEdit edit = new ChannelEdit(facility, entries);
        edit.setLabel(label);
        return edit;
    }

    @Override
    protected void doExecute() {
        entries.forEach(entry -> entry.column().set(entry.channel(), entry.value()));
    }
}
