package io.adit.things.internal.rql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.ditto.base.model.common.LikeHelper;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class QuickLikesTest {
    private static final String LETTERS = "ab.\\EQ*?\n";

    private static String random(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(longest); left > 0; left--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @RepeatedTest(20)
    void matchesWhatTheLibrarysPatternMatches(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int matched = 0;
        for (int i = 0; i < 2_000; i++) {
            String pattern = random(random, 7);
            String text = i % 2 == 0
                    ? random(random, 8)
                    : pattern.replace("*", random(random, 3)).replace('?', 'a');
            String regex = LikeHelper.convertToRegexSyntax(pattern);
            boolean expected = Pattern.compile(regex).matcher(text).matches();
            assertThat(Pattern.compile(QuickLikes.quick(regex)).matcher(text).matches())
                    .as("%s on %s", pattern, text)
                    .isEqualTo(expected);
            matched += expected ? 1 : 0;
        }
        assertThat(matched).isBetween(100, 1_900);
    }
}
