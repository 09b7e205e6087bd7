package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.junit.jupiter.api.Test;

class ProviderHolderTest {
    private final List<CompletableFuture<ProviderHolder.Login>> asked = new ArrayList<>();
    private final List<Optional<String>> tokens = new ArrayList<>();
    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T08:00:00Z"));

    private ProviderHolder.Login login(String subject, Duration time, String token) {
        AuthorizationContext subjects = AuthorizationContext.newInstance(
                DittoAuthorizationContextType.JWT, AuthorizationSubject.newInstance(subject));
        return new ProviderHolder.Login(
                "carol",
                subjects,
                clock.instant().plus(time),
                Optional.of(token).filter(one -> !one.isEmpty()),
                "id");
    }

    private ProviderHolder holder(Duration time, String token) {
        return new ProviderHolder(
                new ProviderAccount("site", "carol"),
                login("site:carol", time, token),
                before -> {
                    tokens.add(before.refreshToken());
                    CompletableFuture<ProviderHolder.Login> answer = new CompletableFuture<>();
                    asked.add(answer);
                    return answer;
                },
                clock);
    }

    private static Authentication outcome(ProviderHolder holder) {
        return holder.authenticate().toCompletableFuture().join();
    }

    private static Authentication.Granted granted(ProviderHolder holder) {
        return (Authentication.Granted) outcome(holder);
    }

    private static int denied(Authentication outcome) {
        return ((Authentication.Denied) outcome).error().getHttpStatus().getCode();
    }

    @Test
    void countsForItsTimeAndEndsWithoutARefreshToken() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "");
        Authentication.Granted granted = granted(holder);
        assertThat(granted.user()).isEqualTo("carol");
        clock.forward(Duration.ofSeconds(299));
        assertThat(granted.holds(clock.instant())).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(granted.holds(clock.instant())).isFalse();
        assertThat(holder.holds()).isFalse();
        assertThat(denied(outcome(holder))).isEqualTo(401);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAnewOnceBeforeItsTimeIsOverAndMeanwhileLetsIn() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "first");
        Authentication.Granted stream = granted(holder);
        clock.forward(Duration.ofSeconds(239));
        assertThat(stream.holds(clock.instant())).isTrue();
        assertThat(asked).isEmpty();
        clock.forward(Duration.ofSeconds(2));
        assertThat(stream.holds(clock.instant())).isTrue();
        assertThat(granted(holder).user()).isEqualTo("carol");
        assertThat(tokens).containsExactly(Optional.of("first"));
        asked.getFirst().complete(login("site:carol", Duration.ofMinutes(5), "second"));
        clock.forward(Duration.ofSeconds(250));
        assertThat(stream.holds(clock.instant())).isTrue();
        assertThat(tokens).containsExactly(Optional.of("first"), Optional.of("second"));
    }

    @Test
    void waitsForTheAnswerWhereItsTimeIsOver() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "first");
        clock.forward(Duration.ofHours(1));
        var one = holder.authenticate().toCompletableFuture();
        var other = holder.authenticate().toCompletableFuture();
        assertThat(one).isNotDone();
        asked.getFirst().complete(login("site:carol", Duration.ofMinutes(5), "second"));
        assertThat(one.join()).isInstanceOf(Authentication.Granted.class);
        assertThat(other.join()).isInstanceOf(Authentication.Granted.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void endsWhenTheProviderRefuses() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "first");
        Authentication.Granted stream = granted(holder);
        clock.forward(Duration.ofSeconds(250));
        assertThat(stream.holds(clock.instant())).isTrue();
        asked.getFirst().completeExceptionally(new LoginRefused("no more"));
        assertThat(stream.holds(clock.instant())).isFalse();
        assertThat(holder.holds()).isFalse();
        assertThat(denied(outcome(holder))).isEqualTo(401);
    }

    @Test
    void isKeptWhileTheProviderIsAwayAndAskedAgainAfterAPause() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "first");
        clock.forward(Duration.ofMinutes(6));
        var waiting = holder.authenticate().toCompletableFuture();
        asked.getFirst().completeExceptionally(new IllegalStateException("no route"));
        assertThat(denied(waiting.join())).isEqualTo(503);
        assertThat(denied(outcome(holder))).isEqualTo(503);
        assertThat(asked).hasSize(1);
        assertThat(holder.holds()).isTrue();
        clock.forward(Duration.ofSeconds(5));
        var again = holder.authenticate().toCompletableFuture();
        asked.getLast().complete(login("site:carol", Duration.ofMinutes(5), "second"));
        assertThat(again.join()).isInstanceOf(Authentication.Granted.class);
    }

    @Test
    void endsWhatWasOpenedWithOtherSubjects() {
        ProviderHolder holder = holder(Duration.ofMinutes(5), "first");
        Authentication.Granted stream = granted(holder);
        clock.forward(Duration.ofSeconds(250));
        assertThat(stream.holds(clock.instant())).isTrue();
        asked.getFirst().complete(login("site:other-role", Duration.ofMinutes(5), "second"));
        assertThat(stream.holds(clock.instant())).isFalse();
        assertThat(granted(holder).subjects().getAuthorizationSubjectIds()).containsExactly("site:other-role");
    }

    @Test
    void tellsNoSecretInItsText() {
        assertThat(login("site:carol", Duration.ofMinutes(5), "secret-1").toString())
                .doesNotContain("secret-1");
        assertThat(TokenAnswer.parse("{\"refresh_token\":\"secret-1\",\"id_token\":\"secret-1\"}")
                        .toString())
                .doesNotContain("secret-1");
    }
}
