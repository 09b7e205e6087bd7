package io.adit.workbench.editor;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.Facility;
import io.adit.model.LevelRule;
import io.adit.model.Named;
import io.adit.workbench.Icons;
import io.adit.workbench.Pane;
import io.adit.workbench.Slices;
import io.adit.workbench.backtest.BacktestAction;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** The editor's content: search field above, tree of the facility below, with its context menu. */
final class FacilityTree extends Pane {
    private static final int FILTER_DELAY_MILLIS = 150;
    private static final int REVEALED_MATCHES = 200;
    private static final int INITIAL_LEVELS = 3;
    private static final int MOST_OPEN = 300;
    /** Of the children of one element; more of them come on a click, or when one is selected elsewhere. */
    private static final int MOST_AT_ONCE = 1000;

    private final FacilityEditor editor;
    private final Text search;
    private final TreeViewer tree;
    private final Choice choice;
    private final ElementFilter filter = new ElementFilter();
    private final Runnable find = this::find;
    private final Slices searching;
    private List<?> sought = List.of();

    FacilityTree(Composite parent, FacilityEditor editor) {
        super(parent);
        this.editor = editor;
        searching = new Slices(getDisplay());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.searchByNameIdTagClassOrQuantity);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> getDisplay().timerExec(FILTER_DELAY_MILLIS, find));
        tree = new TreeViewer(this, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setDisplayIncrementally(MOST_AT_ONCE);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        tree.addFilter(filter);
        choice = new Choice(tree);
        ElementDrop.install(tree, editor);
        menu();
    }

    /** The tree itself. */
    TreeViewer viewer() {
        return tree;
    }

    /** What is chosen. */
    Choice choice() {
        return choice;
    }

    /** The search field. */
    Text search() {
        return search;
    }

    /** @param state what is open and selected; null: the first levels are open */
    void show(FacilityDocument document, @Nullable TreeState state) {
        tree.setContentProvider(new FacilityContent(document.adapters()));
        tree.setInput(document.resource());
        Facility facility = document.facility();
        if (state == null || !state.apply(tree, facility)) {
            tree.expandToLevel(new Group(facility, AditPackage.Literals.FACILITY__ASSETS), levels(facility));
            tree.setSelection(new StructuredSelection(facility));
        }
        if (!search.getText().isEmpty()) {
            find();
        }
    }

    /** How many levels are open at first: fewer where they hold many elements, as every row costs the platform time. */
    private static int levels(Facility facility) {
        int levels = 1;
        List<Asset> level = facility.getAssets();
        int rows = level.size();
        while (levels < INITIAL_LEVELS && rows <= MOST_OPEN) {
            level = level.stream().flatMap(asset -> asset.getAssets().stream()).toList();
            rows += level.size();
            levels += rows <= MOST_OPEN ? 1 : 0;
        }
        return levels;
    }

    /** Shows what changed in the model. */
    void refresh() {
        if (filter.isActive()) {
            find();
        }
        tree.refresh(true);
    }

    /** Selects the elements and scrolls to them; where the first stands behind more than a tree shows at once, by a search for it. */
    void reveal(Collection<?> elements) {
        List<?> present = elements.stream()
                .filter(element -> element instanceof EObject object && object.eResource() != null)
                .toList();
        if (!present.isEmpty() && !select(present)) {
            sought = present;
            search.setText(id(present.get(0)));
        }
    }

    /** Selects an element and scrolls to it; where it stands behind more than a tree shows at once it is chosen without a row, as whoever walks through rows elsewhere did not ask for a search. */
    void choose(EObject element) {
        if (element.eResource() != null && !select(List.of(element))) {
            choice.take(element);
        }
    }

    private boolean select(List<?> elements) {
        tree.setSelection(new StructuredSelection(elements), true);
        return tree.testFindItem(elements.get(0)) != null;
    }

    private static String id(@Nullable Object element) {
        if (element instanceof Named named) {
            return String.valueOf(named.getId());
        }
        return element instanceof EObject object ? id(object.eContainer()) : "";
    }

    private void find() {
        FacilityDocument document = editor.document();
        if (!isDisposed() && document != null) {
            ElementSearch search = new ElementSearch(this.search.getText(), document.facility());
            searching.begin(search::step, () -> show(search));
        }
    }

    private void show(ElementSearch found) {
        if (isDisposed()) {
            return;
        }
        filter.use(found);
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            found.matches().stream().limit(REVEALED_MATCHES).forEach(match -> tree.expandToLevel(match, 0));
        } finally {
            tree.getControl().setRedraw(true);
        }
        if (!sought.isEmpty()) {
            tree.setSelection(new StructuredSelection(sought), true);
            sought = List.of();
        }
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        editor.getSite().registerContextMenu(menu, tree);
    }

    private void fill(IMenuManager menu) {
        Object selected = tree.getStructuredSelection().getFirstElement();
        FacilityDocument document = editor.document();
        if (document == null) {
            return;
        }
        if (selected != null && tree.getStructuredSelection().size() == 1) {
            menu.add(create(Messages.newChild, NewElement.children(document.domain(), selected), null));
            menu.add(create(Messages.newSibling, NewElement.siblings(document.domain(), selected), selected));
            menu.add(new Separator());
        }
        if (selected instanceof LevelRule rule) {
            menu.add(new BacktestAction(editor.getSite().getWorkbenchWindow(), rule));
            menu.add(new Separator());
        }
        for (ActionFactory factory :
                List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            menu.add(editor.actions().get(factory.getId()));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IMenuManager create(String title, List<NewElement> offered, @Nullable Object sibling) {
        MenuManager menu = new MenuManager(title);
        offered.forEach(element -> menu.add(create(element, sibling)));
        return menu;
    }

    private IAction create(NewElement element, @Nullable Object sibling) {
        FacilityDocument document = editor.document();
        Action action = new Action(element.label(), Icons.descriptor(element.icon())) {
            @Override
            public void run() {
                editor.create(element, sibling);
            }
        };
        action.setEnabled(document != null && element.canCreate(document.domain()));
        return action;
    }
}
