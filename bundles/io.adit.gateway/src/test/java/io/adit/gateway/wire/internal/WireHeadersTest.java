package io.adit.gateway.wire.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.base.model.exceptions.DittoHeadersTooLargeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.junit.jupiter.api.Test;

class WireHeadersTest {
    private static AuthorizationContext subjects(int count) {
        return AuthorizationContext.newInstance(
                DittoAuthorizationContextType.UNSPECIFIED,
                IntStream.range(0, count)
                        .mapToObj(i -> AuthorizationSubject.newInstance("site:" + "role".repeat(20) + i))
                        .toList());
    }

    private static DittoHeaders read(String condition, int subjects) {
        return WireHeaders.fromWire(Map.of("condition", condition), subjects(subjects), "id");
    }

    @Test
    void takesHeadersOfFiveThousandLettersAndAHundredSubjects() {
        assertThat(read("x".repeat(4_900), 100).getCondition()).contains("x".repeat(4_900));
        assertThatThrownBy(() -> read("x".repeat(5_000), 1)).isInstanceOf(DittoHeadersTooLargeException.class);
        assertThatThrownBy(() -> read("x", 101)).isInstanceOf(DittoHeadersTooLargeException.class);
    }

    @Test
    void readsWhichViewOfAPolicyIsWantedAndTellsNobody() {
        DittoHeaders headers = WireHeaders.fromWire(Map.of("policy-view", "resolved"), subjects(1), "id");
        assertThat(headers.get("policy-view")).isEqualTo("resolved");
        assertThat(WireHeaders.toWire(headers)).doesNotContainKey("policy-view");
    }
}
