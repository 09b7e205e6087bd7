package io.adit.things.internal.policy;

import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.PolicyException;
import org.eclipse.ditto.policies.model.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * Something can't be removed from a policy because an entry's references need it: 409, with the codes of Ditto 3.9,
 * which its model of 3.8 does not have.
 */
final class ReferenceConflictException extends DittoRuntimeException implements PolicyException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway") // Ditto's base class takes null for an absent description, cause and link
    private ReferenceConflictException(
            String code, DittoHeaders headers, @Nullable String message, @Nullable String description) {
        super(code, HttpStatus.CONFLICT, headers, message, description, null, null);
    }

    static ReferenceConflictException ofEntry(PolicyId policy, String label, String referring) {
        return new ReferenceConflictException(
                ERROR_CODE_PREFIX + "entry.referenceconflict",
                DittoHeaders.empty(),
                "The entry '" + label + "' of Policy '" + policy + "' cannot be removed because a local reference from"
                        + " entry '" + referring + "' still points to it.",
                "Remove the local entry references first before deleting the referenced entry.");
    }

    static ReferenceConflictException ofClosing(PolicyId policy, String label, String referring) {
        return new ReferenceConflictException(
                ERROR_CODE_PREFIX + "entry.referenceconflict",
                DittoHeaders.empty(),
                "The entry '" + label + "' of Policy '" + policy + "' cannot be made importable=never because a local"
                        + " reference from entry '" + referring + "' still points to it.",
                "Remove the local entry references first before making the entry importable=never.");
    }

    static ReferenceConflictException ofImport(PolicyId policy, String imported, String description) {
        return new ReferenceConflictException(
                ERROR_CODE_PREFIX + "import.referenceconflict",
                DittoHeaders.empty(),
                "The import '" + imported + "' of Policy '" + policy
                        + "' cannot be removed because entry references still point to it.",
                description);
    }

    static ReferenceConflictException ofImports(PolicyId policy) {
        return new ReferenceConflictException(
                ERROR_CODE_PREFIX + "import.referenceconflict",
                DittoHeaders.empty(),
                "The imports of Policy '" + policy
                        + "' cannot be removed because entry references still point to them.",
                "Remove the entry references first before deleting the import.");
    }

    @Override
    public DittoRuntimeException setDittoHeaders(DittoHeaders headers) {
        return new ReferenceConflictException(
                getErrorCode(), headers, getMessage(), getDescription().orElse(null));
    }
}
