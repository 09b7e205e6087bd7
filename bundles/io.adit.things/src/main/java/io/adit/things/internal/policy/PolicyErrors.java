package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeExceptionBuilder;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportsNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportsNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.ResourceNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.ResourceNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.ResourcesNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.ResourcesNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.SubjectNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.SubjectNotModifiableException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.SubjectsNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.SubjectsNotModifiableException;

/** Ditto's errors for places in a policy. */
final class PolicyErrors {
    private PolicyErrors() {}

    /** There is no such policy: 404. */
    static DittoRuntimeException noPolicy(PolicyRequest request) {
        return PolicyNotAccessibleException.newBuilder(request.id())
                .dittoHeaders(request.headers())
                .build();
    }

    /** There is no such place, or the requester may not know of it: 404. */
    static DittoRuntimeException notAccessible(PolicyRequest request) {
        PolicyId id = request.id();
        PolicyPath path = request.path();
        String label = path.label();
        DittoRuntimeExceptionBuilder<?> builder = switch (path.part()) {
            case POLICY, ENTRIES -> PolicyNotAccessibleException.newBuilder(id);
            case ENTRY, IMPORTABLE, NAMESPACES, REFERENCES, ALLOWED_ADDITIONS ->
                PolicyEntryNotAccessibleException.newBuilder(id, label);
            case SUBJECTS -> SubjectsNotAccessibleException.newBuilder(id, label);
            case SUBJECT -> SubjectNotAccessibleException.newBuilder(id, label, SubjectId.newInstance(path.key()));
            case RESOURCES -> ResourcesNotAccessibleException.newBuilder(id, label);
            case RESOURCE -> ResourceNotAccessibleException.newBuilder(id, label, path.key());
            case IMPORTS -> PolicyImportsNotAccessibleException.newBuilder(id);
            case IMPORT, IMPORT_ENTRIES, TRANSITIVE_IMPORTS ->
                PolicyImportNotAccessibleException.newBuilder(id, PolicyId.of(path.key()));
        };
        return builder.dittoHeaders(request.headers()).build();
    }

    /** The requester may not change the place: 403. */
    static DittoRuntimeException notModifiable(PolicyRequest request) {
        PolicyId id = request.id();
        PolicyPath path = request.path();
        String label = path.label();
        DittoRuntimeExceptionBuilder<?> builder = switch (path.part()) {
            case POLICY, ENTRIES -> PolicyNotModifiableException.newBuilder(id);
            case ENTRY, IMPORTABLE, NAMESPACES, REFERENCES, ALLOWED_ADDITIONS ->
                PolicyEntryNotModifiableException.newBuilder(id, label);
            case SUBJECTS -> SubjectsNotModifiableException.newBuilder(id, label);
            case SUBJECT -> SubjectNotModifiableException.newBuilder(id, label, SubjectId.newInstance(path.key()));
            case RESOURCES -> ResourcesNotModifiableException.newBuilder(id, label);
            case RESOURCE ->
                ResourceNotModifiableException.newBuilder(
                        id, label, ResourceKey.newInstance(path.key()).toString());
            case IMPORTS -> PolicyImportsNotModifiableException.newBuilder(id);
            case IMPORT, IMPORT_ENTRIES, TRANSITIVE_IMPORTS ->
                PolicyImportNotModifiableException.newBuilder(id, PolicyId.of(path.key()));
        };
        return builder.dittoHeaders(request.headers()).build();
    }

    /** There is no such entry: 404. */
    static DittoRuntimeException noEntry(PolicyRequest request) {
        return PolicyEntryNotAccessibleException.newBuilder(
                        request.id(), request.path().label())
                .dittoHeaders(request.headers())
                .build();
    }

    /** There is no such import: 404. */
    static DittoRuntimeException noImport(PolicyRequest request) {
        return PolicyImportNotAccessibleException.newBuilder(
                        request.id(), PolicyId.of(request.path().key()))
                .dittoHeaders(request.headers())
                .build();
    }
}
