package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.adit.workbench.LineBreaks;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static String lines(String text, int width) {
        return LineBreaks.of(text, width, String::length);
    }

    @Test
    void breaksAtTheLastSpaceThatFits() {
        assertEquals("Check the\nstrainer of\nP1", lines("Check the strainer of P1", 12));
        assertEquals("Check the", lines("Check the", 9));
    }

    @Test
    void breaksWordsOnlyWhereTheyAloneAreTooWide() {
        assertEquals("a\n/very/lon\ng/pointer\nb", lines("a /very/long/pointer b", 9));
    }

    @Test
    void keepsWhatIsBoundTogetherAndLinesThatAreThere() {
        assertEquals("above\n12\u00a0µm/m\nsince", lines("above 12\u00a0µm/m\nsince", 8));
        assertEquals("", lines("", 8));
    }

    @Test
    void partsNoPairOfSurrogatesAndEndsWhereNothingFits() {
        assertEquals("😀\n😀\n😀", lines("😀😀😀", 2));
        assertEquals("a\nb", lines("ab", 0));
        assertEquals("😀", lines("😀", 1));
    }

    @Test
    void noLineIsWiderThanAllowed() {
        String text = "Compare with the other gauges of the ring and with convergence; inspect the joints.";
        for (int width = 8; width < 90; width++) {
            int most = width;
            assertTrue(lines(text, width).lines().allMatch(line -> line.length() <= most), "width " + width);
            assertEquals(text.replace(" ", ""), lines(text, width).replaceAll("[ \n]", ""));
        }
    }
}
