package io.adit.ifc.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.ifc.Finding;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.StepTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepFileTest {
    @TempDir
    Path directory;

    private StepFile open(String text) throws IOException {
        return StepFile.open(StepTexts.write(directory, text), ProgressListener.NONE);
    }

    private StepInstance first(String parameters) throws IOException {
        try (StepFile file = open(StepTexts.file("IFC4", "#1=A(" + parameters + ");"))) {
            return file.instance(1);
        }
    }

    private List<String> codes(String text) throws IOException {
        try (StepFile file = open(text)) {
            file.forEach(type -> true, file::instance);
            return file.findings().stream().map(Finding::code).toList();
        }
    }

    @Test
    void readsHeader() throws IOException {
        try (StepFile file = open(StepTexts.file("IFC4X3_ADD2", ""))) {
            assertThat(file.header().schema()).isEqualTo("IFC4X3_ADD2");
            assertThat(file.header().originatingSystem()).isEqualTo("origin");
            assertThat(file.header().timeStamp()).isEqualTo("2026-01-02T03:04:05");
            assertThat(file.header().authors()).containsExactly("me");
            assertThat(file.findings()).isEmpty();
        }
    }

    @Test
    void readsEverySortOfValue() throws IOException {
        StepInstance a = first("'x',$,*,#1,12,-1.5E-3,.T.,.ELEMENT.,IFCLABEL('y'),\"0FF\",(1,(2.,#1)),()");
        assertThat(a.text(0)).isEqualTo("x");
        assertThat(a.value(1)).isEqualTo(StepValue.Missing.OMITTED);
        assertThat(a.value(2)).isEqualTo(StepValue.Missing.DERIVED);
        assertThat(a.ref(3)).isEqualTo(1);
        assertThat(a.value(4)).isEqualTo(new StepValue.Num(12, true));
        assertThat(a.number(5)).isEqualTo(-0.0015);
        assertThat(a.enumeration(6)).isEqualTo("T");
        assertThat(a.enumeration(7)).isEqualTo("ELEMENT");
        assertThat(a.value(8)).isEqualTo(new StepValue.Typed("IFCLABEL", new StepValue.Text("y")));
        assertThat(a.value(9)).isEqualTo(new StepValue.Binary("0FF"));
        assertThat(a.refs(10)).isEmpty();
        assertThat(a.value(11)).isEqualTo(new StepValue.Sequence(List.of()));
        assertThat(a.value(99)).isEqualTo(StepValue.Missing.OMITTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'it''s'|it's",
                "'C:\\\\path'|C:\\path",
                "'W\\X\\E4nde'|Wände",
                "'\\S\\d'|ä",
                "'\\PE\\\\S\\P'|а",
                "'\\X2\\4E2D65870041\\X0\\ b'|中文A b",
                "'\\X4\\0001F600\\X0\\'|😀",
                "'a\\N\\b'|ab",
                "'\\S\\''x'|§x",
                "'5m\\S\\3'|5m³"
            })
    void decodesStrings(String literal, String expected) throws IOException {
        assertThat(first(literal).text(0)).isEqualTo(expected);
    }

    @Test
    void keepsBackslashThatBeginsNoDirective() throws IOException {
        assertThat(first("'W\\xc3nd','C:\\S\\','b'").text(0)).isEqualTo("W\\xc3nd");
        assertThat(first("'C:\\S\\','b'").text(1)).isEqualTo("b");
        assertThat(codes(StepTexts.file("IFC4", "#1=A('W\\xc3nd');"))).containsExactly("BAD_ESCAPE");
    }

    @Test
    void takesRawBytesAsUtf8WhenValid() throws IOException {
        assertThat(first("'\u00c3\u00a4'").text(0)).isEqualTo("ä");
        assertThat(first("'\u00e4'").text(0)).isEqualTo("ä");
        assertThat(codes(StepTexts.file("IFC4", "#1=A('\u00e4');")))
                .containsExactlyInAnyOrder("RAW_CHARACTERS", "RAW_LATIN1");
    }

    @Test
    void recognisesShiftJisWrittenByteByByte() throws IOException {
        assertThat(first("'\\X\\89\\S\\.\\X\\8D\\S\\*'").text(0)).isEqualTo("屋根");
        assertThat(first("'\u0089\u00ae\u008d\u00aa'").text(0)).isEqualTo("屋根");
        assertThat(first("'\\X\\89\\X\\AE\\X\\8D\\X\\AA'").text(0)).isEqualTo("屋根");
    }

    @Test
    void skipsCommentsEverywhere() throws IOException {
        try (StepFile file = open(StepTexts.file("IFC4", "/* #9=B(); */#1/**/=/*x*/A/*(*/(/*'*/'/*kept*/'/***/,2);"))) {
            assertThat(file.size()).isEqualTo(1);
            assertThat(file.instance(1).text(0)).isEqualTo("/*kept*/");
            assertThat(file.instance(1).number(1)).isEqualTo(2);
        }
    }

    @Test
    void readsComplexInstances() throws IOException {
        try (StepFile file = open(StepTexts.file("X", "#1=(A(1)B('x',#1));"))) {
            assertThat(file.type(1)).isEqualTo("A+B");
            assertThat(file.instance(1).attributes()).hasSize(3);
        }
    }

    @Test
    void readsSeveralDataSectionsAndSkipsThoseOfEditionThree() throws IOException {
        String text =
                "ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;ANCHOR;<a>=#1;ENDSEC;REFERENCE;#5=<b.ifc#x>;ENDSEC;"
                        + "DATA('one',('IFC4'));#1=A();ENDSEC;DATA;#2=B(#1);ENDSEC;SIGNATURE;'ENDSEC'abc;ENDSEC;END-ISO-10303-21;";
        try (StepFile file = open(text)) {
            assertThat(file.counts()).containsEntry("A", 1).containsEntry("B", 1);
            assertThat(file.findings()).extracting(Finding::code).containsOnly("SECTION_SKIPPED");
        }
    }

    @Test
    void findsInstancesInAnyOrder() throws IOException {
        try (StepFile file = open(StepTexts.file("IFC4", "#900=A(1);\n#3=A(2);\n#77=A(3);"))) {
            assertThat(file.instance(3).number(0)).isEqualTo(2);
            assertThat(file.instance(900).number(0)).isEqualTo(1);
            assertThat(file.instance(77).number(0)).isEqualTo(3);
            assertThat(file.instance(4)).isNull();
        }
    }

    @Test
    void usesFirstOfDuplicates() throws IOException {
        try (StepFile file = open(StepTexts.file("IFC4", "#1=A(1);\n#1=A(2);\n#0001=A(3);"))) {
            assertThat(file.instance(1).number(0)).isEqualTo(1);
            assertThat(file.findings()).extracting(Finding::code).containsExactly("DUPLICATE_ID", "DUPLICATE_ID");
            assertThat(file.findings()).extracting(Finding::line).containsExactly(9L, 10L);
        }
    }

    @Test
    void reportsRecoverableFaults() throws IOException {
        assertThat(codes(StepTexts.file("IFC4", "#1=A(#2);"))).containsExactly("MISSING_INSTANCE");
        assertThat(codes(StepTexts.file("IFC4", "#1=A(,1);"))).containsExactly("NO_VALUE");
        assertThat(codes(StepTexts.file("IFC4", "#1=A(1)\n#2=A(1);"))).containsExactly("NO_SEMICOLON");
        assertThat(codes(StepTexts.file("IFC4", "") + "junk")).containsExactly("TRAILING_DATA");
        assertThat(codes("\u00ef\u00bb\u00bf" + StepTexts.file("IFC4", ""))).containsExactly("BYTE_ORDER_MARK");
        assertThat(codes(StepTexts.file("IFC4", "").replace("ENDSEC;\nEND-ISO", "END-ISO")))
                .containsExactly("NO_ENDSEC");
        assertThat(codes(StepTexts.file("IFC4", "").replace("END-ISO-10303-21;", "")))
                .containsExactly("NO_END");
        assertThat(codes(StepTexts.file("IFC4", "").replace("'ok');", "'ok','more');")))
                .containsExactly("HEADER_FIELDS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "#1=A(1;|SYNTAX|8:7|expected ',' or ')' but found ';'",
                "#1=A(1));|SYNTAX|8:8|expected ';' but found ')'",
                "#1=A(1 2);|SYNTAX|8:8|expected ',' or ')' but found '2'",
                "#1=A(1.E);|SYNTAX|8:9|expected a digit but found ')'",
                "#1=A(.X);|SYNTAX|8:8|expected '.' at the end of an enumeration but found ')'",
                "#x=A();|SYNTAX|8:2|expected a number after # but found X",
                "#0=A();|SYNTAX|8:2|expected an instance name from #1 on but found #0",
                "#1=();|SYNTAX|8:1|expected an entity name in a complex instance but found ()",
                "#1=A();;|SYNTAX|8:8|expected an instance (#) or ENDSEC but found ';'",
                "#1=A('x);|TRUNCATED|8:6|expected ' at the end of a string but found the end of the file",
                "/* #1=A();|TRUNCATED|8:1|expected */ but found the end of the file",
                "#99999999999=A();|UNSUPPORTED|8:2|expected an instance name up to #2147483647 but found a larger one"
            })
    void saysWhereAndWhatWasExpected(String data, StepException.Code code, String place, String message) {
        assertThatThrownBy(() -> open(StepTexts.file("IFC4", data))).isInstanceOfSatisfying(StepException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e).hasMessageEndingWith(".ifc:" + place + ": " + message);
        });
    }

    @Test
    void refusesWhatIsNoStepFile() {
        assertThatThrownBy(() -> open("PK\u0003\u0004"))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.code()).isEqualTo(StepException.Code.NOT_STEP));
        assertThatThrownBy(() -> open(""))
                .isInstanceOf(StepException.class)
                .hasMessageEndingWith("at the start of a STEP file but found the end of the file");
        assertThatThrownBy(() -> StepFile.open(directory, ProgressListener.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.code()).isEqualTo(StepException.Code.UNREADABLE));
        assertThatThrownBy(() -> StepFile.open(directory.resolve("none.ifc"), ProgressListener.NONE))
                .hasMessageEndingWith("none.ifc: there is no such file");
    }

    @Test
    void boundsNesting() {
        assertThatThrownBy(() -> open(StepTexts.file("IFC4", "#1=A(" + "(".repeat(100_000))))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.code()).isEqualTo(StepException.Code.UNSUPPORTED));
    }

    @Test
    void readsAcrossBlocksAndLongLines() throws IOException {
        String list = "1.5,".repeat(200_000) + "2.5";
        String text = "x".repeat(70_000) + "''" + "y".repeat(70_000);
        try (StepFile file = open(StepTexts.file("IFC4", "#1=A((" + list + "));#2=B('" + text + "',#1);"))) {
            assertThat(file.instance(1).numbers(0)).hasSize(200_001).endsWith(2.5);
            assertThat(file.instance(2).text(0)).hasSize(140_001).contains("x'y");
        }
    }

    @Test
    void canBeCancelled() {
        ProgressListener cancelling = new ProgressListener() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> StepFile.open(StepTexts.write(directory, StepTexts.file("IFC4", "")), cancelling))
                .isInstanceOf(CancellationException.class);
    }
}
