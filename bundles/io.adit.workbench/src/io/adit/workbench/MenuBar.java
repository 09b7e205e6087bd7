package io.adit.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The window's own menus and tool bar; commands from plugin.xml come in at the named groups. */
final class MenuBar extends ActionBarAdvisor {
    private static final ActionFactory[] ACTIONS = {
        ActionFactory.SAVE,
        ActionFactory.SAVE_AS,
        ActionFactory.SAVE_ALL,
        ActionFactory.CLOSE,
        ActionFactory.CLOSE_ALL,
        ActionFactory.QUIT,
        ActionFactory.UNDO,
        ActionFactory.REDO,
        ActionFactory.CUT,
        ActionFactory.COPY,
        ActionFactory.PASTE,
        ActionFactory.DELETE,
        ActionFactory.SELECT_ALL,
        ActionFactory.FIND,
        ActionFactory.PREFERENCES,
        ActionFactory.RESET_PERSPECTIVE,
        ActionFactory.ABOUT
    };

    private @org.jspecify.annotations.Nullable IWorkbenchWindow window;

    MenuBar(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow target) {
        window = target;
        for (ActionFactory factory : ACTIONS) {
            register(factory.create(target));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager operate = new MenuManager(Messages.operate, "operate");
        operate.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(operate);
        bar.add(windowMenu());
        MenuManager help = new MenuManager(Messages.help, IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("start"));
        help.add(new Separator());
        help.add(getAction(ActionFactory.ABOUT.getId()));
        bar.add(help);
    }

    private MenuManager file() {
        MenuManager menu = new MenuManager(Messages.file, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker("start"));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = new MenuManager(Messages.edit, IWorkbenchActionConstants.M_EDIT);
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.window, IWorkbenchActionConstants.M_WINDOW);
        MenuManager perspectives = new MenuManager(Messages.perspective, "perspectives");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        MenuManager views = new MenuManager(Messages.showView, "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        menu.add(new Separator());
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(new Separator());
        tools.add(getAction(ActionFactory.UNDO.getId()));
        tools.add(getAction(ActionFactory.REDO.getId()));
        bar.add(new ToolBarContributionItem(tools, "io.adit.workbench.tools"));
    }
}
