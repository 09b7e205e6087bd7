package io.adit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Command;
import io.adit.model.CommandInput;
import io.adit.model.InputType;
import io.adit.model.Interlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fan whose speed is set in percent: what is said when that value is not described well. */
class InputChecksTest {
    private static final AditFactory NEW = AditFactory.eINSTANCE;
    private final Command command = NEW.createCommand();
    private final CommandInput speed = input("/percent", InputType.NUMBER);

    InputChecksTest() {
        command.setId("set-speed");
        speed.setUnit("%");
        speed.setRangeMin(0.0);
        speed.setRangeMax(100.0);
    }

    private CommandInput input(String pointer, InputType type) {
        CommandInput input = NEW.createCommandInput();
        input.setId("input-" + command.getInputs().size());
        input.setPointer(pointer);
        input.setType(type);
        command.getInputs().add(input);
        return input;
    }

    private List<String> codes() {
        Findings findings = new Findings();
        InputChecks.check(command, findings);
        return findings.all().stream().map(Finding::code).toList();
    }

    @Test
    void aNumberWithUnitAndRangeIsSound() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void aRangeNeedsNumbersInOrder() {
        speed.setRangeMin(101.0);
        assertThat(codes()).containsExactly("input.range");
        speed.setRangeMin(Double.NaN);
        assertThat(codes()).containsExactly("input.range");
        speed.setRangeMin(null);
        assertThat(codes()).containsExactly("input.unbounded");
        speed.setRangeMin(0.0);
        speed.setUnit("percents");
        assertThat(codes()).containsExactly("unit.unknown");
    }

    @Test
    void onlyNumbersHaveRangesAndUnits() {
        speed.setType(InputType.BOOLEAN);
        assertThat(codes()).containsExactly("input.no-number");
        speed.setUnit("");
        speed.setRangeMin(null);
        assertThat(codes()).containsExactly("input.no-number");
        speed.setRangeMax(null);
        assertThat(codes()).isEmpty();
    }

    @Test
    void aChoiceNeedsTextsAndNothingElseHasThem() {
        CommandInput stage = input("/stage", InputType.CHOICE);
        assertThat(codes()).containsExactly("input.choices");
        stage.getChoices().addAll(List.of("low", "high"));
        assertThat(codes()).isEmpty();
        stage.getChoices().add(" ");
        assertThat(codes()).containsExactly("input.choices");
        stage.getChoices().remove(2);
        stage.setType(InputType.BOOLEAN);
        assertThat(codes()).containsExactly("input.choices");
    }

    @Test
    void eachValueHasAPlaceOfItsOwn() {
        CommandInput other = input("/percent", InputType.BOOLEAN);
        assertThat(codes()).containsExactly("input.place");
        other.setPointer("/percent/now");
        assertThat(codes()).containsExactly("input.place");
        other.setPointer("");
        assertThat(codes()).containsExactly("input.place");
        other.setPointer("/percents");
        assertThat(codes()).isEmpty();
        other.setPointer("percents");
        assertThat(codes()).containsExactly("input.pointer");
    }

    @Test
    void anInterlockLooksAtOneOfTheValues() {
        Interlock interlock = NEW.createInterlock();
        interlock.setPointer("/speed");
        command.getInterlocks().add(interlock);
        assertThat(codes()).containsExactly("interlock.no-input");
        interlock.setPointer("/percent");
        assertThat(codes()).isEmpty();
        interlock.setPointer("/speed");
        command.getInputs().clear();
        assertThat(codes()).isEmpty();
    }
}
