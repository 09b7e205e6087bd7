package io.adit.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.gateway.auth.Token;
import java.time.Instant;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyActionFailedException;
import org.junit.jupiter.api.Test;

class TokenSubjectsTest {
    private static final JsonObject CLAIMS =
            JsonFactory.newObject("{\"aud\":[\"app\",\"web\"],\"sub\":\"me\",\"realm\":{\"role\":\"r\"}}");
    private static final DittoHeaders HEADERS =
            DittoHeaders.newBuilder().putHeader("my-header", "h").build();

    @Test
    void makesOneSubjectForEachAudience() {
        assertThat(TokenSubjects.of(new Token(Instant.MAX, CLAIMS), "activate", HEADERS))
                .extracting(SubjectId::toString)
                .containsExactly("integration:{{policy-entry:label}}:app", "integration:{{policy-entry:label}}:web");
    }

    @Test
    void readsNestedClaimsAndHeaders() {
        assertThat(TokenSubjects.of("i:{{ jwt:realm/role }}:{{header:my-header}}:x", CLAIMS, "activate", HEADERS))
                .extracting(SubjectId::toString)
                .containsExactly("i:r:h:x");
    }

    @Test
    void refusesMissingClaim() {
        assertThatThrownBy(() -> TokenSubjects.of("i:{{jwt:none}}", CLAIMS, "activate", HEADERS))
                .isInstanceOfSatisfying(
                        PolicyActionFailedException.class,
                        e -> assertThat(e.getHttpStatus().getCode()).isEqualTo(400));
    }
}
