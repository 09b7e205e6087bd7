package io.adit.engine;

import static io.adit.engine.Derived.derived;
import static io.adit.engine.Derived.expression;
import static io.adit.engine.Derived.id;
import static io.adit.engine.Derived.measured;
import static io.adit.engine.Derived.message;
import static io.adit.engine.Derived.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.ExpressionSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerivedChannelTest {
    private final Recorder out = new Recorder();

    private static final ChannelSettings A = measured("a", "mm", 10.0);
    private static final ChannelSettings B = measured("b", "mm", 10.0);

    private Stream<Sample> samples(String name) {
        return out.clean.stream().filter(each -> each.channel().equals(id(name)));
    }

    private Sample last(String name) {
        return samples(name).reduce((first, second) -> second).orElseThrow();
    }

    @Test
    void differentialSettlementOfTwoPoints() {
        Engine engine = Engine.start(programme(A, B, derived("ds", "mm", expression("a - b", "a", "b"))));
        engine.accept(message(100, "\"a\":7.5,\"b\":3.25"), out);
        assertThat(samples("ds"))
                .containsExactly(new Sample(id("ds"), Trial.at(100), 4.25, Quality.GOOD, Reason.NONE, 100_000));
        assertThat(out.raw).hasSize(2).noneMatch(each -> each.channel().equals(id("ds")));
        assertThat(out.reported).contains(last("ds"));
    }

    @Test
    void strainCompensatedForTemperature() {
        Engine engine = Engine.start(programme(
                measured("strain", "um/m", 60.0),
                measured("T", "Cel", 60.0),
                derived(
                        "load",
                        "um/m",
                        new ExpressionSettings(
                                "strain - 11.5 \"(um/m)/K\" * (T - 20 Cel)",
                                List.of(
                                        new DerivationInput("strain", id("strain")),
                                        new DerivationInput("T", id("T"), 180.0, false)),
                                null))));
        engine.accept(message(0, "\"T\":26"), out);
        assertThat(samples("load")).isEmpty();
        engine.accept(message(10, "\"strain\":100"), out);
        assertThat(last("load").value()).isCloseTo(31.0, within(1e-9));
        engine.accept(message(60, "\"T\":20"), out);
        engine.accept(message(70, "\"strain\":100"), out);
        assertThat(samples("load").map(Sample::value)).hasSize(2).last().isEqualTo(100.0);
    }

    @Test
    void efficiencyOfAPump() {
        Engine engine = Engine.start(programme(
                measured("p", "kPa", 1.0),
                measured("q", "l/s", 1.0),
                measured("power", "kW", 1.0),
                derived("eta", "%", expression("if(power > 0.5 kW, p * q / power, 0 %)", "p", "q", "power"))));
        engine.accept(message(1, "\"p\":300,\"q\":40,\"power\":16"), out);
        assertThat(last("eta").value()).isCloseTo(75.0, within(1e-9));
        engine.accept(message(2, "\"p\":0,\"q\":0,\"power\":0"), out);
        assertThat(last("eta").value()).isZero();
    }

    @Test
    void holdsTheOtherInputsAndSaysWhenThatIsTooLong() {
        Engine engine = Engine.start(programme(A, B, derived("d", "mm", expression("a - b", "a", "b"))));
        engine.accept(message(0, "\"b\":1"), out);
        assertThat(last("d").reason()).isEqualTo(Reason.INCOMPLETE);
        engine.accept(message(5, "\"a\":3"), out);
        assertThat(last("d").value()).isEqualTo(2);
        engine.accept(message(29, "\"a\":4"), out);
        assertThat(last("d").value()).isEqualTo(3);
        engine.accept(message(30.5, "\"a\":4"), out);
        assertThat(last("d").quality()).isEqualTo(Quality.BAD);
        assertThat(last("d").reason()).isIn(Reason.MISSING, Reason.STALE);
    }

    @Test
    void anInputThatIsTooOldIsStaleAlsoWhereItHasNoPeriod() {
        ExpressionSettings settings = new ExpressionSettings(
                "a - s",
                List.of(new DerivationInput("a", id("a")), new DerivationInput("s", id("s"), 5.0, true)),
                null);
        Engine engine = Engine.start(programme(A, measured("s", "mm", null), derived("d", "mm", settings)));
        engine.accept(message(100, "\"a\":1,\"s\":1"), out);
        engine.accept(message(105, "\"a\":1"), out);
        assertThat(last("d").quality()).isEqualTo(Quality.GOOD);
        engine.accept(message(106, "\"a\":1"), out);
        assertThat(last("d").reason()).isEqualTo(Reason.STALE);
    }

    @Test
    void takesTheQualityOfTheWorstInputThatCounts() {
        Engine engine = Engine.start(programme(
                A,
                B,
                derived("d", "mm", expression("a - b", "a", "b")),
                derived("either", "mm", expression("if(good(a), a, b)", "a", "b"))));
        engine.accept(message(1, "\"a\":5000,\"b\":1"), out);
        assertThat(last("d").quality()).isEqualTo(Quality.BAD);
        assertThat(last("d").reason()).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(last("d").value()).isNaN();
        assertThat(last("either")).extracting(Sample::value, Sample::quality).containsExactly(1.0, Quality.GOOD);
    }

    @Test
    void aGapOfAnInputIsOneOfTheDerivedChannel() {
        Engine engine = Engine.start(programme(A, derived("d", "mm", expression("2 * a", "a"))));
        engine.accept(message(0, "\"a\":1"), out);
        engine.advance(Trial.at(31), out);
        assertThat(last("d"))
                .extracting(Sample::timeMicros, Sample::reason)
                .containsExactly(Trial.at(30), Reason.MISSING);
        engine.accept(message(40, 29, "\"a\":2"), out);
        assertThat(last("d")).extracting(Sample::timeMicros, Sample::value).containsExactly(Trial.at(29), 4.0);
    }

    @Test
    void whatIsNoNumberIsBad() {
        Engine engine = Engine.start(programme(A, B, derived("d", "1", expression("a / b", "a", "b"))));
        engine.accept(message(0, "\"a\":1,\"b\":0"), out);
        assertThat(last("d").reason()).isEqualTo(Reason.NOT_A_NUMBER);
    }

    @Test
    void lateSamplesChangeNothing() {
        Engine engine = Engine.start(programme(A, B, derived("d", "mm", expression("a - b", "a", "b"))));
        engine.accept(message(10, "\"a\":5,\"b\":1"), out);
        engine.accept(message(11, 9, "\"a\":100"), out);
        assertThat(samples("d")).hasSize(1);
    }

    @Test
    void waitsForWhatWasMeasuredAtTheSameMoment() {
        ExpressionSettings settings = new ExpressionSettings(
                "a - b", List.of(new DerivationInput("a", id("a")), new DerivationInput("b", id("b"))), 2.0);
        Engine engine = Engine.start(programme(A, B, derived("d", "mm", settings)));
        engine.accept(message(10, 10, "\"a\":5"), out);
        engine.accept(message(11, 10, "\"b\":1"), out);
        assertThat(samples("d").map(Sample::value)).containsExactly(4.0);
        engine.accept(message(20, 20, "\"a\":7"), out);
        assertThat(samples("d")).hasSize(1);
        engine.advance(Trial.at(22), out);
        assertThat(last("d")).extracting(Sample::timeMicros, Sample::value).containsExactly(Trial.at(20), 6.0);
    }

    @Test
    void derivesFromDerivedOnesWhateverTheirOrderAndSeesAMessageAtOnce() {
        Engine engine = Engine.start(programme(
                derived("y", "mm", expression("x + a", "x", "a")),
                derived("x", "mm", expression("a - b", "a", "b")),
                A,
                B));
        engine.accept(message(10, "\"a\":5,\"b\":1"), out);
        engine.accept(message(11, "\"b\":2,\"a\":7"), out);
        assertThat(samples("x").map(Sample::value)).containsExactly(4.0, 5.0);
        assertThat(samples("y").map(Sample::value)).containsExactly(9.0, 12.0);
    }

    @Test
    void rulesWatchDerivedChannels() {
        ChannelSettings difference = derived("d", "mm", expression("a - b", "a", "b"));
        Engine engine = Engine.start(new Programme(
                List.of(A, B, difference),
                List.of(new LevelRuleSettings(
                        "r", "R", id("d"), Direction.ABOVE, false, true, List.of(Trial.level("alert", 300, 3))))));
        engine.accept(message(1, "\"a\":5,\"b\":1"), out);
        assertThat(out.alarms)
                .singleElement()
                .satisfies(each -> assertThat(each.status().value()).isEqualTo(4));
    }

    private static List<String> codes(ChannelSettings... channels) {
        return Engine.check(programme(channels)).stream()
                .map(ProgrammeFinding::code)
                .toList();
    }

    @Test
    void refusesWhatCannotBeDerived() {
        assertThat(codes(A, derived("d", "mm", expression("a - z", "a", "z")))).contains("derivation.input");
        assertThat(codes(A, derived("d", "kPa", expression("a", "a")))).containsExactly("expression.wrong");
        assertThat(codes(A, derived("d", "mm", expression("a")))).contains("derivation.no-input");
        assertThat(codes(A, derived("d", "mm", expression("a", "a", "a")))).contains("derivation.name");
        assertThat(codes(
                        derived("x", "mm", expression("2 * y", "y")),
                        derived("y", "mm", expression("2 * z", "z")),
                        derived("z", "mm", expression("2 * x", "x"))))
                .contains("derivation.cycle");
        assertThat(codes(derived("x", "mm", expression("2 * x", "x")))).contains("derivation.cycle");
    }

    @Test
    void whatIsDerivedFromAFaultyChannelIsLeftOutWithIt() {
        Programme programme = programme(
                A,
                measured("f", "furlong", null),
                derived("d", "mm", expression("2 * f", "f")),
                derived("e", "mm", expression("2 * d", "d")));
        Programme rest = programme.without(Engine.check(programme));
        assertThat(rest.channels()).containsExactly(A);
        assertThat(Engine.check(rest)).isEmpty();
    }
}
