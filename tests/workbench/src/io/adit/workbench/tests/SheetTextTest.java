package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.adit.workbench.channels.SheetText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTextTest {
    @Test
    void readsWhatItWrites() {
        List<List<String>> rows =
                List.of(List.of("a", "", "12.5"), List.of("two\nlines", "a \"word\"", "x,y"), List.of("", "", "last"));
        for (char separator : new char[] {',', ';', '\t'}) {
            assertEquals(rows, SheetText.read(SheetText.write(rows, separator), separator));
        }
    }

    @Test
    void readsLineEndsOfAllSystemsAndALastLineWithoutOne() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), SheetText.read("a,b\r\nc,", ','));
        assertEquals(List.of(), SheetText.read("", ','));
    }

    @Test
    void tellsTheSeparatorByTheFirstLine() {
        assertEquals(';', SheetText.separator("Id;Name;Range, from\n1,2,3,4,5"));
        assertEquals('\t', SheetText.separator("Id\tName"));
        assertEquals(',', SheetText.separator("Id"));
    }

    @Test
    void saysWhereAQuoteIsNotClosed() {
        var problem = assertThrows(IllegalArgumentException.class, () -> SheetText.read("a\n\"b", ','));
        assertEquals("A quote in row 2 is never closed.", problem.getMessage());
    }
}
