package io.adit.things.internal;

import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTagMatchers;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyPreconditionFailedException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyPreconditionNotModifiedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingPreconditionFailedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingPreconditionNotModifiedException;
import org.jspecify.annotations.Nullable;

/** If-Match and If-None-Match (RFC 9110, 13.1.1 and 13.1.2). */
public enum Preconditions {
    /** Of commands on things. */
    THINGS {
        @Override
        DittoRuntimeException failed(String header, String wanted, String actual, DittoHeaders headers) {
            return ThingPreconditionFailedException.newBuilder(header, wanted, actual)
                    .dittoHeaders(headers)
                    .build();
        }

        @Override
        DittoRuntimeException notModified(String wanted, String actual, DittoHeaders headers) {
            return ThingPreconditionNotModifiedException.newBuilder(wanted, actual)
                    .dittoHeaders(headers)
                    .build();
        }
    },
    /** Of commands on policies. */
    POLICIES {
        @Override
        DittoRuntimeException failed(String header, String wanted, String actual, DittoHeaders headers) {
            return PolicyPreconditionFailedException.newBuilder(header, wanted, actual)
                    .dittoHeaders(headers)
                    .build();
        }

        @Override
        DittoRuntimeException notModified(String wanted, String actual, DittoHeaders headers) {
            return PolicyPreconditionNotModifiedException.newBuilder(wanted, actual)
                    .dittoHeaders(headers)
                    .build();
        }
    };

    /** Whether a command has a condition at all; for those who would have to make the tag first. */
    public static boolean given(DittoHeaders command) {
        return command.containsKey(DittoHeaderDefinition.IF_MATCH.getKey())
                || command.containsKey(DittoHeaderDefinition.IF_NONE_MATCH.getKey());
    }

    /**
     * Throws Ditto's error when a condition is not met.
     *
     * @param current tag of what the command is about; null when that doesn't exist
     * @param query whether the command only reads
     */
    public void check(DittoHeaders command, @Nullable EntityTag current, boolean query) {
        EntityTagMatchers wanted = command.getIfMatch().orElse(null);
        if (wanted != null && (current == null || wanted.stream().noneMatch(one -> one.strongMatch(current)))) {
            throw failed("if-match", wanted.toString(), String.valueOf(current), response(command, current));
        }
        EntityTagMatchers unwanted = command.getIfNoneMatch().orElse(null);
        if (unwanted != null && current != null && unwanted.stream().anyMatch(one -> one.weakMatch(current))) {
            throw query
                    ? notModified(unwanted.toString(), current.toString(), response(command, current))
                    : failed("if-none-match", unwanted.toString(), current.toString(), response(command, current));
        }
    }

    private static DittoHeaders response(DittoHeaders command, @Nullable EntityTag current) {
        return Headers.response(command, 0, current);
    }

    abstract DittoRuntimeException failed(String header, String wanted, String actual, DittoHeaders headers);

    abstract DittoRuntimeException notModified(String wanted, String actual, DittoHeaders headers);
}
