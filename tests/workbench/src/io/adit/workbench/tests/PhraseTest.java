package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adit.workbench.Phrase;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakGerman() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void groupsWholeNumbersAndTakesThePlural() {
        String pattern = "{0,choice,0#keine Anlagen|1#1 Anlage|1<{0} Anlagen}";
        assertEquals("keine Anlagen", Phrase.of(pattern, 0));
        assertEquals("1 Anlage", Phrase.of(pattern, 1L));
        assertEquals("12.345 Anlagen", Phrase.of(pattern, 12_345));
    }

    @Test
    void keepsAllDigitsOfNumbers() {
        assertEquals("0,00012", Phrase.number(0.00012));
        assertEquals("123456789,25", Phrase.number(123_456_789.25));
        assertEquals("-3", Phrase.number(-3.0));
        assertEquals("", Phrase.number(Double.NaN));
        assertEquals("0,00012 mm", Phrase.of("{0} mm", 0.00012));
    }

    @Test
    void leavesTextsAloneThatLookLikePatterns() {
        assertEquals("{1} 'x' gibt es nicht.", Phrase.of("{0} gibt es nicht.", "{1} 'x'"));
    }

    @Test
    void keepsTheCapitalOfNounsInGermanOnly() {
        assertEquals("Regel", Phrase.inside("Regel"));
        Locale.setDefault(Locale.UK);
        assertEquals("level rule", Phrase.inside("Level rule"));
    }
}
