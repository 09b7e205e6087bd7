package io.adit.ifc;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.ifc.view.IfcModel;
import org.junit.jupiter.api.Test;

/** GlobalIds made from texts. */
class GlobalIdsTest {
    @Test
    void areWellFormedAndThoseOfTheirTextAlone() {
        assertThat(GlobalIds.of("a"))
                .isEqualTo(GlobalIds.of("a"))
                .isNotEqualTo(GlobalIds.of("b"))
                .matches(IfcModel::isGlobalId);
    }
}
