package io.adit.engine.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quantities of monitored structures and plants, in the units in which loggers and certificates give them. */
class QuantityKindsTest {
    private static final double[] VALUES = {-7.3, 0, 1e-3, 1, 12345.678};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "length|m mm um km cm nm [in_i] [ft_i] [mi_i]",
                "strain|1 um/m mm/m m/m 10*-6 % [ppm] mm/km",
                "pressure|Pa kPa MPa hPa bar mbar [psi] mm[Hg] m[H2O] cm[H2O] N/mm2 kN/m2 atm",
                "level|m mm cm dm [ft_i]",
                "flow|m3/s m3/h m3/d L/s l/min mL/s [gal_us]/min [cft_i]/s",
                "velocity|m/s mm/s um/s mm/d km/h [ft_i]/s [kn_i]",
                "force|N kN MN kgf [lbf_av] kg.m/s2",
                "moment|N.m kN.m [lbf_av].[ft_i]",
                "tilt|rad mrad urad deg ' '' gon mm/m",
                "acceleration|m/s2 mm/s2 [g] m[g] Gal cm/s2",
                "current|A mA uA kA",
                "voltage|V mV uV kV",
                "resistance|Ohm kOhm mOhm",
                "frequency|Hz kHz /s /min /h",
                "mass concentration|g/m3 mg/m3 ug/m3 mg/L kg/m3",
                "volume fraction|[ppm] [ppb] % 1 m3/m3",
                "temperature|K Cel [degF] mK",
                "humidity|% %{RH} 1 g/kg",
                "counts|1 {count} {pulses} 10*3 10*6",
                "energy|J kJ kW.h MW.h W.s",
                "conductivity|S/m uS/cm mS/cm",
                "rainfall|mm L/m2 [in_i]",
                "rain intensity|mm/h L/m2/h m/s [in_i]/h"
            })
    void convertsForthAndBack(String kind, String codes) {
        List<String> units = List.of(codes.split(" "));
        for (String from : units) {
            for (String to : units) {
                UnitConversion forth = Ucum.conversion(from, to);
                UnitConversion back = Ucum.conversion(to, from);
                for (double value : VALUES) {
                    double scale = Math.abs(value) + Math.abs(back.offset()) + Math.abs(back.factor() * forth.offset());
                    assertThat(back.apply(forth.apply(value)))
                            .as("%s of %s: %s to %s and back", value, kind, from, to)
                            .isCloseTo(value, within(1e-14 * scale));
                }
            }
        }
    }

    @Test
    void quantitiesOfDifferentKindsDoNotConvert() {
        String[] kinds = {
            "m", "Pa", "m3/s", "m/s", "N", "m/s2", "A", "V", "Ohm", "Hz", "g/m3", "Cel", "1", "S/m", "kg", "m2", "m3"
        };
        for (String from : kinds) {
            for (String to : kinds) {
                if (!from.equals(to)) {
                    assertThatThrownBy(() -> Ucum.conversion(from, to))
                            .as("%s to %s", from, to)
                            .isInstanceOfSatisfying(
                                    UnitException.class,
                                    e -> assertThat(e.code()).isEqualTo("unit.incompatible"));
                }
            }
        }
    }
}
