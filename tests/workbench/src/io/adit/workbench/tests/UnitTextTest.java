package io.adit.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.adit.workbench.UnitText;
import org.junit.jupiter.api.Test;

class UnitTextTest {
    @Test
    void writesUcumAsPeopleDo() {
        assertEquals("°C", UnitText.of("Cel"));
        assertEquals("µm/m", UnitText.of("um/m"));
        assertEquals("m³/s", UnitText.of("m3/s"));
        assertEquals("m/s²", UnitText.of("m/s2"));
        assertEquals("kW·h", UnitText.of("kW.h"));
        assertEquals("ppm", UnitText.of("[ppm]"));
        assertEquals("°", UnitText.of("deg"));
        assertEquals("%", UnitText.of("%"));
        assertEquals("°F", UnitText.of("[degF]"));
        assertEquals("", UnitText.of("1"));
        assertEquals("m·s⁻¹", UnitText.of("m.s-1"));
        assertEquals("Ω", UnitText.of("Ohm"));
        assertEquals("1/yr", UnitText.of("1/a"));
        assertEquals("count", UnitText.of("{count}"));
        assertEquals("m", UnitText.of("m{settlement}"));
        assertEquals("mmHg", UnitText.of("mm[Hg]"));
        assertEquals("10⁻⁶", UnitText.of("10*-6"));
    }

    @Test
    void writesTheUnitOneWhereItStandsAlone() {
        assertEquals("1", UnitText.alone("1"));
        assertEquals("µm/m", UnitText.alone("um/m"));
        assertEquals("", UnitText.alone(""));
    }

    @Test
    void replacesTheCodeInASentenceOnlyWhereItIsAWord() {
        assertEquals("Gauge A 12.1\u00a0µm/m is above", UnitText.inSentence("Gauge A 12.1 um/m is above", "um/m"));
        assertEquals("Door 1 is open", UnitText.inSentence("Door 1 is open", ""));
    }
}
