package io.adit.validation;

import io.adit.model.text.Sentences;
import org.jspecify.annotations.Nullable;

/** What findings say: the keys are their codes. */
final class Texts {
    private static final Sentences SENTENCES = new Sentences(Texts.class);

    private Texts() {}

    /** @throws java.util.MissingResourceException where there is no such text */
    static String of(String key, @Nullable Object... facts) {
        return SENTENCES.of(key, facts);
    }
}
