package io.adit.workbench.problems;

import org.eclipse.emf.common.command.Command;

/**
 * One way to mend a finding.
 *
 * @param label for the menu
 * @param command mends it; one step of the undo list
 */
record QuickFix(String label, Command command) {}
