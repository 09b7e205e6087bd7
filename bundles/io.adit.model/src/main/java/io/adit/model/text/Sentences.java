package io.adit.model.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a package in the language of the process: English, or German where that is its default. They stand in {@code messages.properties} and
 * {@code messages_de.properties} beside a class, as patterns of {@link MessageFormat}. Facts are filled in as they are written in the model, numbers with
 * a point. Thread-safe.
 */
public final class Sentences {
    private final ResourceBundle bundle;

    /**
     * Reads them.
     *
     * @param owner class of the package
     * @throws java.util.MissingResourceException where the package has none
     */
    public Sentences(Class<?> owner) {
        bundle = ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                Locale.getDefault(Locale.Category.DISPLAY),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A sentence with its facts; a number that the sentence chooses words by is given to it as one.
     *
     * @throws java.util.MissingResourceException where there is no such sentence
     */
    public String of(String key, @Nullable Object... facts) {
        MessageFormat sentence = new MessageFormat(bundle.getString(key));
        Format[] chosen = sentence.getFormatsByArgumentIndex();
        Object[] shown = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            boolean number = i < chosen.length && chosen[i] != null && facts[i] instanceof Number;
            shown[i] = number ? facts[i] : String.valueOf(facts[i]);
        }
        return sentence.format(shown);
    }
}
