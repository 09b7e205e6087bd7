package io.adit.things.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.common.LikeHelper;
import org.junit.jupiter.api.Test;

class WildcardsTest {
    @Test
    void matchesWhatTheExpressionOfDittoMatches() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, "ab*?B\n.");
            String text = text(random, "abBc\n.");
            boolean ignoreCase = random.nextBoolean();
            Pattern expected = Pattern.compile(
                    LikeHelper.convertToRegexSyntax(pattern),
                    Pattern.UNIX_LINES | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0));
            assertThat(new Wildcards(pattern, ignoreCase).matches(text))
                    .as("%s like %s", text, pattern)
                    .isEqualTo(expected.matcher(text).matches());
        }
    }

    @Test
    void needsNoMoreStepsForManyWildcards() {
        Wildcards wildcards = new Wildcards("*a".repeat(40) + "*b", false);
        assertThat(wildcards.matches("a".repeat(20_000))).isFalse();
    }

    private static String text(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
