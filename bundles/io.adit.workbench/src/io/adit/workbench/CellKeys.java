package io.adit.workbench;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** What opens a cell of a table for editing: F2 or Enter in the cell that has the focus, a double click on it; Tab goes on to the next. UI thread only. */
public final class CellKeys {
    private static final int KEYS = ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private CellKeys() {}

    /** Gives a table, which has all its columns, a cell in focus that can be opened. */
    public static TableViewerFocusCellManager open(TableViewer viewer) {
        TableViewerFocusCellManager focus =
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new Opening(viewer), KEYS);
        return focus;
    }

    private static final class Opening extends ColumnViewerEditorActivationStrategy {
        Opening(TableViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.TRAVERSAL,
                        ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION,
                        ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                    event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
                default -> false;
            };
        }
    }
}
