package io.adit.workbench.sensor;

import io.adit.model.Channel;
import io.adit.workbench.Pane;
import io.adit.workbench.editor.ElementText;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/** The head of a view about the selected channel: its name, a choice where it has several things, and a button for one more. UI thread only. */
final class ChannelBar extends Pane {
    /** Width of the choice in pixels where there is no room for more, so that the name is read whole. */
    private static final int CHOICE = 120;

    private final Label title;
    private final Combo choice;
    private final Button add;

    /** @param chosen told the index of what is chosen */
    ChannelBar(Composite parent, String addLabel, IntConsumer chosen, Runnable added) {
        super(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(title);
        choice = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(CHOICE, SWT.DEFAULT)
                .applyTo(choice);
        choice.addListener(SWT.Selection, event -> chosen.accept(choice.getSelectionIndex()));
        add = new Button(this, SWT.PUSH);
        add.setText(addLabel);
        add.addListener(SWT.Selection, event -> added.run());
    }

    /** Shows a channel; null: none is selected. @param index of the name that is chosen; -1: none */
    void show(@Nullable Channel channel, List<String> names, int index) {
        title.setText(channel == null ? Messages.selectAChannelInTheTree : ElementText.of(channel));
        title.setToolTipText(title.getText());
        choice.setItems(names.toArray(String[]::new));
        choice.select(index);
        boolean several = names.size() > 1;
        choice.setVisible(several);
        ((GridData) choice.getLayoutData()).exclude = !several;
        layout(true);
        add.setEnabled(channel != null && channel.getDerivation() == null);
    }

    /** The nearest of that type from an element upwards; null: there is none. */
    static <T extends EObject> @Nullable T within(@Nullable EObject element, Class<T> type) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
