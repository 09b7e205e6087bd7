package io.adit.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in a model that an engineer should look at.
 *
 * @param severity errors keep a model from being published
 * @param code stable name of the check, lower case with dots, for example {@code rule.no-action-plan}
 * @param object where it is
 * @param message one sentence: what is wrong with which object
 * @param remedy one sentence: what to do
 */
public record Finding(Severity severity, String code, EObject object, String message, String remedy) {
    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    @Override
    public String toString() {
        return severity + " " + code + ": " + message + " " + remedy;
    }
}
