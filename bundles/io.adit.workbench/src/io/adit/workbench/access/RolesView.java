package io.adit.workbench.access;

import io.adit.model.AditFactory;
import io.adit.model.AditPackage.Literals;
import io.adit.model.Facility;
import io.adit.model.Permission;
import io.adit.model.Role;
import io.adit.workbench.editor.ElementText;
import io.adit.workbench.editor.FacilityDocument;
import io.adit.workbench.editor.FacilityEditor;
import io.adit.workbench.editor.FacilityFollower;
import io.adit.workbench.editor.FreshIds;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** The Roles view: who may see, change, command, acknowledge and administer. Each change is one step of the undo list; publishing makes policies of it. */
public final class RolesView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "io.adit.workbench.roles";

    private @Nullable FacilityFollower follower;
    private @Nullable RoleTable table;
    private @Nullable Label meaning;
    private @Nullable Combo roles;
    private @Nullable Text subject;
    private @Nullable Button add;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        RoleTable made = new RoleTable(parent, this::toggle, this::selected, this::remove);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        table = made;
        meaning = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(meaning);
        adding(parent);
        follower = new FacilityFollower(getSite().getPage(), this::modelChanged);
    }

    private void adding(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.subjectLabel);
        Text typed = new Text(bar, SWT.BORDER);
        typed.setMessage(Messages.asTheServerKnowsItSuchAsNginx);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.DefaultSelection, event -> addTyped());
        typed.addListener(SWT.Modify, event -> allow());
        subject = typed;
        new Label(bar, SWT.NONE).setText(Messages.roleLabel);
        roles = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(roles);
        add = button(bar, Messages.addSubject, this::addTyped);
        button(bar, Messages.newRoleButton, this::newRole);
    }

    private static Button button(Composite bar, String text, Runnable body) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> body.run());
        return button;
    }

    private void modelChanged(@Nullable FacilityEditor editor) {
        if (table == null || roles == null || roles.isDisposed()) {
            return;
        }
        List<Role> all = all();
        List<RoleRow> rows = new ArrayList<>();
        for (Role role : all) {
            for (int i = 0; i < role.getSubjects().size(); i++) {
                rows.add(new RoleRow(role, i));
            }
            if (role.getSubjects().isEmpty()) {
                rows.add(new RoleRow(role, -1));
            }
        }
        table.show(rows);
        int chosen = Math.max(0, roles.getSelectionIndex());
        roles.setItems(all.stream().map(ElementText::of).toArray(String[]::new));
        roles.select(Math.min(chosen, all.size() - 1));
        selected(table.selected());
        allow();
    }

    private List<Role> all() {
        FacilityDocument document = document();
        return document == null ? List.of() : document.facility().getRoles();
    }

    private void allow() {
        if (add != null && subject != null) {
            add.setEnabled(!all().isEmpty() && !subject.getText().isBlank());
        }
    }

    private void selected(@Nullable RoleRow row) {
        if (meaning != null) {
            meaning.setText(
                    document() == null
                            ? Messages.openAFacilityModelToSeeWhoMayDo
                            : row == null
                                    ? Messages.aClickOnACellOrTheSpaceBarWithThe
                                    : ElementText.of(row.role()) + ": "
                                            + Grants.of(row.role()).sentence());
            meaning.getParent().layout(true);
        }
    }

    private void toggle(RoleRow row, Permission permission) {
        toggle(row.role(), permission);
    }

    /** Gives a role a permission, or takes it. */
    public void toggle(Role role, Permission permission) {
        List<Permission> next = new ArrayList<>(role.getPermissions());
        if (!next.remove(permission)) {
            next.add(permission);
        }
        next.sort(null);
        set(role, Literals.ROLE__PERMISSIONS, next);
    }

    private void addTyped() {
        if (subject != null
                && roles != null
                && roles.getSelectionIndex() >= 0
                && !subject.getText().isBlank()) {
            add(all().get(roles.getSelectionIndex()), subject.getText().strip());
            subject.setText("");
        }
    }

    /** Gives a subject a role; one that has it already stays as it is. */
    public void add(Role role, String who) {
        if (!role.getSubjects().contains(who)) {
            List<String> next = new ArrayList<>(role.getSubjects());
            next.add(who);
            set(role, Literals.ROLE__SUBJECTS, next);
        }
    }

    private void remove(RoleRow row) {
        if (row.subject() >= 0) {
            List<String> next = new ArrayList<>(row.role().getSubjects());
            next.remove(row.subject());
            set(row.role(), Literals.ROLE__SUBJECTS, next);
        }
    }

    private void newRole() {
        FacilityDocument document = document();
        if (document == null) {
            return;
        }
        Facility facility = document.facility();
        Role role = AditFactory.eINSTANCE.createRole();
        role.setId(FreshIds.next(facility, role));
        role.setName(Messages.newRole);
        role.getPermissions().add(Permission.READ);
        document.stack().execute(AddCommand.create(document.domain(), facility, Literals.FACILITY__ROLES, role));
    }

    private void set(Role role, EAttribute attribute, List<?> next) {
        FacilityDocument document = document();
        if (document != null) {
            Command command = SetCommand.create(document.domain(), role, attribute, next);
            document.stack().execute(command);
        }
    }

    private @Nullable FacilityDocument document() {
        return follower == null ? null : follower.document();
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
