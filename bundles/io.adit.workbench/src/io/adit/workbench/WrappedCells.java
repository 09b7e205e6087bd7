package io.adit.workbench;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a table or tree whose texts are broken to the width of their column, so that a row is as high as what it says; they follow when a width changes.
 * UI thread only.
 *
 * <p>GTK makes a row as high as its lines. Tables of Windows and macOS have rows of one height: there a text stays on its line, and tooltips have all of it.
 * Not for tables of style VIRTUAL, whose rows have one height everywhere.
 */
public final class WrappedCells {
    private static final boolean ROWS_GROW = "gtk".equals(SWT.getPlatform());
    private static final int PADDING = 12;
    private static final int ICON = 22;
    private static final int MOST_KEPT = 20_000;

    private final Composite table;
    private final Runnable redraw;
    private final Map<String, Integer> widths = new HashMap<>();
    private @Nullable GC measure;
    private boolean due;

    /** @param redraw sets the texts of all cells anew; called some time after a width has changed */
    public WrappedCells(Composite table, Runnable redraw) {
        this.table = table;
        this.redraw = redraw;
        table.addListener(SWT.Dispose, event -> forget());
    }

    /** Follows the width of a column of the table or tree. */
    public void follow(Item column) {
        if (ROWS_GROW) {
            column.addListener(SWT.Resize, this::resized);
        }
    }

    private void resized(Event event) {
        if (due) {
            return;
        }
        due = true;
        table.getDisplay().asyncExec(() -> {
            due = false;
            if (!table.isDisposed()) {
                redraw.run();
            }
        });
    }

    /**
     * The text in lines that fit a column.
     *
     * @param width of the column, in points
     * @param icon true where an icon stands before the text
     */
    public String fit(String text, int width, boolean icon) {
        int room = width - PADDING - (icon ? ICON : 0);
        return ROWS_GROW && room > 0 ? LineBreaks.of(text, room, this::width) : text;
    }

    private int width(String word) {
        if (widths.size() > MOST_KEPT) {
            widths.clear();
        }
        return widths.computeIfAbsent(word, each -> gc().textExtent(each).x);
    }

    private GC gc() {
        GC present = measure;
        if (present == null) {
            present = new GC(table);
            measure = present;
        }
        return present;
    }

    private void forget() {
        if (measure != null) {
            measure.dispose();
        }
    }
}
