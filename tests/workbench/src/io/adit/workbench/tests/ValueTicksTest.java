package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adit.workbench.trend.ValueTicks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTicksTest {
    private static List<String> labels(double low, double high) {
        return ValueTicks.of(low, high).stream()
                .map(tick -> tick.label().replace(',', '.'))
                .toList();
    }

    @Test
    void standAtRoundValues() {
        assertEquals(List.of("0", "10", "20", "30"), labels(-1.5, 31));
        assertEquals(List.of("0.1", "0.2", "0.3"), labels(0.05, 0.34));
        assertEquals(List.of("1000000", "1500000", "2000000"), labels(900_000, 2_000_000));
    }

    @Test
    void callNothingMinusZero() {
        assertEquals(List.of("-5", "0", "5"), labels(-6.3, 6.3));
        assertEquals(List.of("-0.05", "0.00", "0.05"), labels(-0.07, 0.07));
        assertEquals(List.of("0", "1", "2"), labels(-0.4, 2.9));
    }
}
