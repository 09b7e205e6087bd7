package io.adit.engine.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from the definitions of the units (SI brochure, NIST SP 811 appendix B), not from the library. */
class UcumTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "mm,m,12.5,0.0125",
                "[in_i],mm,2,50.8",
                "[ft_i],m,1,0.3048",
                "um,mm,250,0.25",
                "um/m,[ppm],35,35",
                "m/m,um/m,0.000035,35",
                "mm/m,1,2,0.002",
                "10*-6,1,7,0.000007",
                "10*-6,um/m,7,7",
                "10*3.m,km,2,2",
                "hPa,kPa,1013.25,101.325",
                "mbar,Pa,1,100",
                "bar,kPa,1.5,150",
                "[psi],kPa,1,6.894757293168361",
                "mm[Hg],Pa,1,133.322",
                "m[H2O],kPa,1,9.80665",
                "cm[H2O],Pa,2,196.133",
                "atm,Pa,1,101325",
                "N/mm2,MPa,3,3",
                "m3/h,L/s,36,10",
                "l/min,m3/s,60,0.001",
                "[gal_us]/min,L/min,1,3.785411784",
                "km/h,m/s,36,10",
                "[kn_i],m/s,1,0.5144444444444445",
                "mm/s,m/s,1,0.001",
                "kN,N,1.2,1200",
                "kgf,N,1,9.80665",
                "[lbf_av],N,1,4.4482216152605",
                "kN.m,N.m,2,2000",
                "deg,rad,180,3.141592653589793",
                "mrad,deg,17.453292519943295,1",
                "mm/m,rad,1,0.001",
                "',deg,30,0.5",
                "[g],m/s2,1,9.80665",
                "m[g],m/s2,1000,9.80665",
                "Gal,m/s2,100,1",
                "mA,A,1500,1.5",
                "mV,V,12,0.012",
                "kOhm,Ohm,3,3000",
                "kW.h,MJ,1,3.6",
                "mg/m3,ug/m3,0.04,40",
                "[ppb],[ppm],40,0.04",
                "%,[ppm],0.01,100",
                "mg/L,g/m3,5,5",
                "uS/cm,S/m,500,0.05",
                "Cel,K,25,298.15",
                "K,Cel,0,-273.15",
                "[degF],Cel,212,100",
                "Cel,[degF],-40,-40",
                "[degF],K,32,273.15",
                "%,1,55,0.55",
                "1,%,0.55,55",
                "%{RH},%,55,55",
                "{count},1,9,9",
                "/min,Hz,1500,25",
                "h,s,1.5,5400",
                "d,h,1,24"
            })
    void convertsByDefinition(String from, String to, double value, double expected) {
        double tolerance = Math.max(1e-300, 4 * Math.ulp(Math.max(Math.abs(expected), Math.abs(value))));
        assertThat(Ucum.conversion(from, to).apply(value)).isCloseTo(expected, within(tolerance));
    }

    @Test
    void sameUnitChangesNoBit() {
        for (String code : new String[] {"[degF]", "Cel", "kPa", "dB", "%"}) {
            assertThat(Ucum.conversion(code, code)).isEqualTo(UnitConversion.IDENTITY);
        }
    }

    @Test
    void emptyStandsForOne() {
        assertThat(Ucum.conversion("", "%").apply(0.5)).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "V,m,unit.incompatible",
        "Cel,Pa,unit.incompatible",
        "Cel/h,K/h,unit.incompatible",
        "dB,1,unit.logarithmic",
        "bogus,m,unit.unknown",
        "m//s,m,unit.unknown",
        "(m,m,unit.unknown",
        "k Pa,Pa,unit.unknown",
        "m,µm,unit.unknown"
    })
    void refusesWhatCannotBeConverted(String from, String to, String code) {
        assertThatThrownBy(() -> Ucum.conversion(from, to))
                .isInstanceOfSatisfying(
                        UnitException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void namesTheCodeThatWasMeant() {
        assertThatThrownBy(() -> Ucum.require("°C")).hasMessageContaining("write 'Cel'");
    }
}
