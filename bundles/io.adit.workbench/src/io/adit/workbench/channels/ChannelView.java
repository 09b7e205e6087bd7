package io.adit.workbench.channels;

import io.adit.model.Channel;
import io.adit.workbench.Phrase;
import io.adit.workbench.ToolRow;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFollower;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The Channels view: all channels of the model in the editor. Each edit, paste or import is one step of its undo list. */
public final class ChannelView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.channels";

    private static final int FILTER_DELAY_MILLIS = 150;
    private static final int CHOOSE_DELAY_MILLIS = 100;

    private final ChannelRows rows = new ChannelRows();
    private @Nullable Label title;
    private @Nullable Text search;
    private @Nullable ChannelTable table;
    private @Nullable FacilityFollower follower;
    private @Nullable FacilityEditor bound;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        Text field = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.searchInAllColumns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        ToolRow.add(
                head,
                tool(Messages.importCsv, () -> exchange().askImport()),
                tool(Messages.exportCsv, () -> exchange().askExport()));
        Runnable find = () -> find(field);
        field.addModifyListener(event -> field.getDisplay().timerExec(FILTER_DELAY_MILLIS, find));
        search = field;
        ChannelTable made = new ChannelTable(parent, rows, this::enter);
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.viewer().getTable());
        Runnable choose = this::choose;
        made.viewer().getTable().addListener(SWT.Selection, event -> {
            say();
            field.getDisplay().timerExec(CHOOSE_DELAY_MILLIS, choose);
        });
        made.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
        actions(made.viewer().getTable(), exchange());
        follower = new FacilityFollower(getSite().getPage(), this::modelChanged);
    }

    private void find(Text field) {
        if (!field.isDisposed() && table != null) {
            rows.find(field.getText());
            table.refresh();
            say();
        }
    }

    /** Chooses the channel in the editor too, for the views beside it. */
    private void choose() {
        if (table != null && !table.viewer().getTable().isDisposed() && follower != null) {
            List<Channel> selected = table.selected();
            FacilityEditor editor = follower.editor();
            if (selected.size() == 1 && editor != null) {
                editor.choose(selected.get(0));
            }
        }
    }

    private void modelChanged(@Nullable FacilityEditor editor) {
        if (table != null && !table.viewer().getTable().isDisposed()) {
            FacilityDocument document = editor == null ? null : editor.document();
            bind(document == null ? null : editor);
            rows.read(document == null ? null : document.facility());
            table.refresh();
            say();
        }
    }

    /** Undo and redo are those of the editor in front: they know whether there is anything to undo. */
    private void bind(@Nullable FacilityEditor editor) {
        IActionBars bars = getViewSite().getActionBars();
        if (editor == null && bound != null) {
            bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
            bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
            bars.updateActionBars();
        } else if (editor != null && editor != bound) {
            editor.bindUndo(bars);
        }
        bound = editor;
    }

    private void say() {
        if (title == null || table == null) {
            return;
        }
        int selected = table.selected().size();
        String text;
        if (document() == null) {
            text = Messages.openAFacilityModelToSeeItsChannels;
        } else if (selected > 1) {
            text = Phrase.of(Messages.channelsSelectedWhatYouEnterGoes, selected);
        } else {
            text = rows.shown().size() == rows.all()
                    ? Phrase.of(Messages.channelsCounted, rows.all())
                    : Phrase.of(Messages.channelsOf, rows.shown().size(), rows.all());
        }
        title.setText(text);
    }

    private @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
    }

    private void actions(Table control, ChannelExchange exchange) {
        IActionBars bars = getViewSite().getActionBars();
        handler(bars, ActionFactory.COPY, () -> exchange.copy(selected()));
        handler(bars, ActionFactory.PASTE, () -> paste(exchange.clipboard()));
        handler(bars, ActionFactory.SELECT_ALL, () -> {
            control.selectAll();
            say();
        });
        handler(bars, ActionFactory.FIND, () -> {
            if (search != null) {
                search.setFocus();
            }
        });
    }

    private static Action tool(String text, Runnable body) {
        return new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private static void handler(IActionBars bars, ActionFactory factory, Runnable body) {
        Action action = tool(factory.getId(), body);
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(factory.getId(), action);
    }

    /** Enters a text for all selected channels as one step of the undo list; all or, after a dialog, none of them. */
    public void enter(ChannelColumn column, String text) {
        List<Cell> cells = selected().stream()
                .map(channel -> new Cell(channel, column, text))
                .toList();
        exchange().enter(Phrase.of(Messages.changeColumn, Phrase.inside(column.title())), cells);
    }

    private List<Channel> selected() {
        return table == null ? List.of() : table.selected();
    }

    /**
     * Enters cells from the one in focus on, downwards and to the right; all or, after a dialog, none of them.
     *
     * @param text rows of cells with tabs between them, as spreadsheets copy them
     */
    public void paste(String text) {
        if (table != null && !selected().isEmpty()) {
            exchange().paste(text, selected().get(0), table.column());
        }
    }

    /** Enters the cells of a CSV file; all or, after a dialog, none of them. */
    public void importFrom(Path file) {
        exchange().importFrom(file);
    }

    /** Writes the channels that are shown, in their order, into a CSV file. */
    public void exportTo(Path file) {
        exchange().exportTo(file);
    }

    private ChannelExchange exchange() {
        return new ChannelExchange(rows, this::document, getSite().getShell());
    }

    /** The table itself. */
    public Table control() {
        if (table == null) {
            throw new IllegalStateException("the view is not shown yet");
        }
        return table.viewer().getTable();
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.viewer().getTable().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.close();
        }
        super.dispose();
    }
}
