package io.adit.things.internal;

import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.DittoHeadersBuilder;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The headers of responses and events, as Ditto gives them. */
public final class Headers {
    private Headers() {}

    /**
     * Headers of a response.
     *
     * @param revision of the entity; 0: leave it out
     */
    public static DittoHeaders response(DittoHeaders command, long revision, @Nullable EntityTag tag) {
        DittoHeadersBuilder<?, ?> headers = signal(command);
        if (revision > 0) {
            headers.putHeader(DittoHeaderDefinition.ENTITY_REVISION.getKey(), Long.toString(revision));
        }
        if (tag != null) {
            headers.eTag(tag);
        }
        return headers.build();
    }

    /** Headers of an event that a command brought about. */
    public static DittoHeaders event(DittoHeaders command) {
        return signal(command).build();
    }

    /** The tag of a thing or policy. */
    public static EntityTag revisionTag(long revision) {
        return EntityTag.strong("\"rev:" + revision + "\"");
    }

    /** The tag of a part. */
    public static EntityTag hashTag(JsonValue value) {
        return EntityTag.strong("\"hash:" + Integer.toHexString(value.toString().hashCode()) + "\"");
    }

    private static DittoHeadersBuilder<?, ?> signal(DittoHeaders command) {
        DittoHeadersBuilder<?, ?> headers = command.toBuilder()
                .removePreconditionHeaders()
                .removeHeader(DittoHeaderDefinition.CONDITION.getKey())
                .removeHeader(DittoHeaderDefinition.IF_EQUAL.getKey())
                .responseRequired(false);
        command.getAuthorizationContext()
                .getFirstAuthorizationSubject()
                .ifPresent(first -> headers.putHeader(DittoHeaderDefinition.ORIGINATOR.getKey(), first.getId()));
        return headers;
    }
}
