package io.adit.workbench.ifcimport;

import io.adit.ifc.reimport.Reimport;
import io.adit.model.Facility;
import io.adit.workbench.Phrase;
import java.util.List;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A re-import as one step that can be undone. Undo gives the model back as it was, the memory of the last import included. */
final class ReimportCommand extends ChangeCommand {
    private final Reimport reimport;
    private List<String> refused = List.of();

    ReimportCommand(Facility facility, Reimport reimport, String file) {
        super(facility);
        this.reimport = reimport;
        setLabel(Phrase.of(Messages.reImport, file));
    }

    @Override
    protected void doExecute() {
        refused = reimport.apply();
    }

    /** What could not be done, a sentence each; empty before it was executed. */
    List<String> refused() {
        return refused;
    }
}
