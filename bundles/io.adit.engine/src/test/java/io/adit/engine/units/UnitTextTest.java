package io.adit.engine.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTextTest {
    @Test
    void writesUcumAsPeopleDo() {
        assertThat(UnitText.of("Cel")).isEqualTo("°C");
        assertThat(UnitText.of("um/m")).isEqualTo("µm/m");
        assertThat(UnitText.of("m3/s")).isEqualTo("m³/s");
        assertThat(UnitText.of("m/s2")).isEqualTo("m/s²");
        assertThat(UnitText.of("kW.h")).isEqualTo("kW·h");
        assertThat(UnitText.of("[ppm]")).isEqualTo("ppm");
        assertThat(UnitText.of("deg")).isEqualTo("°");
        assertThat(UnitText.of("%")).isEqualTo("%");
        assertThat(UnitText.of("[degF]")).isEqualTo("°F");
        assertThat(UnitText.of("1")).isEqualTo("");
        assertThat(UnitText.of("m.s-1")).isEqualTo("m·s⁻¹");
        assertThat(UnitText.of("Ohm")).isEqualTo("Ω");
        assertThat(UnitText.of("1/a")).isEqualTo("1/yr");
        assertThat(UnitText.of("{count}")).isEqualTo("count");
        assertThat(UnitText.of("m{settlement}")).isEqualTo("m");
        assertThat(UnitText.of("mm[Hg]")).isEqualTo("mmHg");
        assertThat(UnitText.of("10*-6")).isEqualTo("10⁻⁶");
    }

    @Test
    void writesTheUnitOneWhereItStandsAlone() {
        assertThat(UnitText.alone("1")).isEqualTo("1");
        assertThat(UnitText.alone("um/m")).isEqualTo("µm/m");
        assertThat(UnitText.alone("")).isEqualTo("");
    }

    @Test
    void replacesTheCodeInASentenceOnlyWhereItIsAWord() {
        assertThat(UnitText.inSentence("Gauge A 12.1 um/m is above", "um/m"))
                .isEqualTo("Gauge A 12.1\u00a0µm/m is above");
        assertThat(UnitText.inLine("Gauge A 12.1 um/m is above", "um/m")).isEqualTo("Gauge A 12.1 µm/m is above");
        assertThat(UnitText.inSentence("Door 1 is open", "")).isEqualTo("Door 1 is open");
        assertThat(UnitText.inSentence("Pump 2 1 0.5 1 is above alert limit 0.4 1", "1"))
                .isEqualTo("Pump 2 1 0.5 is above alert limit 0.4");
    }
}
