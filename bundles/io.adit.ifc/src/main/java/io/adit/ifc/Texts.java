package io.adit.ifc;

import io.adit.model.text.Sentences;
import org.jspecify.annotations.Nullable;

/** What findings and notes on changes say, for the packages of this bundle. The keys of findings are their codes. */
public final class Texts {
    private static final Sentences SENTENCES = new Sentences(Texts.class);

    private Texts() {}

    /**
     * A text with its facts.
     *
     * @throws java.util.MissingResourceException where there is no such text
     */
    public static String of(String key, @Nullable Object... facts) {
        return SENTENCES.of(key, facts);
    }
}
