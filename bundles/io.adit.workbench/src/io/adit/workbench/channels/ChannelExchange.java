package io.adit.workbench.channels;

import io.adit.model.Channel;
import io.adit.workbench.Phrase;
import io.adit.workbench.editor.FacilityDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Cells into the model and out of it: by keyboard, clipboard and CSV file. What can't be entered is said in a dialog. UI thread only. */
final class ChannelExchange {
    private final ChannelRows rows;
    private final Supplier<@Nullable FacilityDocument> document;
    private final Shell shell;

    /** @param document what is edited */
    ChannelExchange(ChannelRows rows, Supplier<@Nullable FacilityDocument> document, Shell shell) {
        this.rows = rows;
        this.document = document;
        this.shell = shell;
    }

    /** Enters cells as one step of the undo list; all or, after a dialog, none of them. */
    void enter(String label, List<Cell> cells) {
        FacilityDocument open = document.get();
        if (open == null) {
            return;
        }
        try {
            Command command = ChannelEdit.of(open.facility(), label, cells);
            if (command != null) {
                open.stack().execute(command);
            }
        } catch (IllegalArgumentException e) {
            refuse(label, e);
        }
    }

    private void refuse(String what, Exception problem) {
        MessageDialog.openError(shell, what, Phrase.of(Messages.nothingWasChanged, problem.getMessage()));
    }

    void copy(List<Channel> channels) {
        List<List<String>> cells = channels.stream()
                .map(channel -> ChannelSheet.row(channel, ChannelColumn.shown()))
                .toList();
        if (!cells.isEmpty()) {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(
                    new Object[] {SheetText.write(cells, '\t')}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** The text in the clipboard; empty without any. */
    String clipboard() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text instanceof String cells ? cells : "";
    }

    /** @param left number of the first column among {@link ChannelColumn#shown()} */
    void paste(String text, Channel first, int left) {
        try {
            enter(
                    Messages.pasteIntoChannels,
                    cells(SheetText.read(text, '\t'), rows.shown().indexOf(first), left));
        } catch (IllegalArgumentException e) {
            refuse(Messages.pasteIntoChannels, e);
        }
    }

    private List<Cell> cells(List<List<String>> pasted, int top, int left) {
        List<ChannelColumn> columns = ChannelColumn.shown();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < pasted.size(); i++) {
            if (top + i >= rows.shown().size() || left + pasted.get(i).size() > columns.size()) {
                throw new IllegalArgumentException(Messages.whatYouPasteHasMoreRowsOrColumns);
            }
            for (int j = 0; j < pasted.get(i).size(); j++) {
                cells.add(new Cell(
                        rows.shown().get(top + i),
                        columns.get(left + j),
                        pasted.get(i).get(j)));
            }
        }
        return cells;
    }

    void askImport() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.importChannelsFromCsv);
        dialog.setFilterExtensions("*.csv", "*.*");
        String chosen = dialog.open();
        if (chosen != null) {
            importFrom(Path.of(chosen));
        }
    }

    void importFrom(Path file) {
        FacilityDocument open = document.get();
        if (open != null) {
            try {
                enter(Messages.importChannels, ChannelSheet.read(open.facility(), Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                refuse(Messages.importChannels, e);
            }
        }
    }

    void askExport() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.exportChannelsToCsv);
        dialog.setFileName("channels.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            exportTo(Path.of(chosen));
        }
    }

    void exportTo(Path file) {
        try {
            Files.writeString(file, ChannelSheet.write(rows.shown()));
        } catch (IOException e) {
            MessageDialog.openError(
                    shell, Messages.exportChannels, Phrase.of(Messages.cannotBeWritten, file, e.getMessage()));
        }
    }
}
