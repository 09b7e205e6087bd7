package io.adit.things.internal;

import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.DittoHeadersBuilder;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The headers of responses and events, as Ditto gives them. */
public final class Headers {
    private static final int MOST_SUBJECTS = 1_000;
    private static final ConcurrentHashMap<String, AuthorizationContext> SUBJECTS = new ConcurrentHashMap<>();

    private Headers() {}

    /**
     * Headers of a response.
     *
     * @param revision of the entity; 0: leave it out
     */
    public static DittoHeaders response(DittoHeaders command, long revision, @Nullable EntityTag tag) {
        return answer(signal(command), revision, tag);
    }

    /** Headers of the response to a command, given those of its event. */
    public static DittoHeaders answer(DittoHeaders event, long revision, @Nullable EntityTag tag) {
        return answer(event.toBuilder(), revision, tag);
    }

    private static DittoHeaders answer(DittoHeadersBuilder<?, ?> headers, long revision, @Nullable EntityTag tag) {
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

    /** Headers of what goes through the live channel: they tell who sent it. */
    public static DittoHeaders originated(DittoHeaders sent) {
        DittoHeadersBuilder<?, ?> headers = sent.toBuilder();
        originate(headers, sent);
        return headers.build();
    }

    /** The tag of a thing or policy. */
    public static EntityTag revisionTag(long revision) {
        return EntityTag.strong("\"rev:" + revision + "\"");
    }

    /** The tag of a part. */
    public static EntityTag hashTag(JsonValue value) {
        return EntityTag.strong("\"hash:" + Integer.toHexString(value.toString().hashCode()) + "\"");
    }

    /** The subjects of a command. Reads the header once for each text that it has. */
    public static AuthorizationContext subjects(DittoHeaders command) {
        String text = command.get(DittoHeaderDefinition.AUTHORIZATION_CONTEXT.getKey());
        if (text == null) {
            return command.getAuthorizationContext();
        }
        AuthorizationContext known = SUBJECTS.get(text);
        if (known == null) {
            known = command.getAuthorizationContext();
            if (SUBJECTS.size() >= MOST_SUBJECTS) {
                SUBJECTS.clear();
            }
            SUBJECTS.put(text, known);
        }
        return known;
    }

    private static DittoHeadersBuilder<?, ?> signal(DittoHeaders command) {
        DittoHeadersBuilder<?, ?> headers = command.toBuilder()
                .removePreconditionHeaders()
                .removeHeader(DittoHeaderDefinition.CONDITION.getKey())
                .removeHeader(DittoHeaderDefinition.IF_EQUAL.getKey())
                .responseRequired(false);
        originate(headers, command);
        return headers;
    }

    private static void originate(DittoHeadersBuilder<?, ?> headers, DittoHeaders sent) {
        subjects(sent)
                .getFirstAuthorizationSubject()
                .ifPresent(first -> headers.putHeader(DittoHeaderDefinition.ORIGINATOR.getKey(), first.getId()));
    }
}
