package io.adit.server.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelStoreTest {
    private static final String STATION = "org.test:station";
    private static final String TUNNEL = "org.test:tunnel";

    @TempDir
    Path folder;

    private ModelStore store;

    @BeforeEach
    void open() {
        store = new ModelStore(folder);
    }

    private Path uploaded(String text) throws IOException {
        return Files.writeString(store.temporary(), text);
    }

    private String keep(String thing, String text) throws IOException {
        return store.keepIfc(thing, uploaded(text)).orElseThrow();
    }

    private static String ifc(String content) {
        return "ISO-10303-21;\n" + content;
    }

    @Test
    void keepsTheFileOfEachFacilityUnderItsHash() throws IOException {
        String hash = keep(STATION, ifc("station"));
        keep(TUNNEL, ifc("tunnel"));
        ModelStore.Model model = store.find(STATION).orElseThrow();
        assertThat(model.hash()).isEqualTo(hash).hasSize(64);
        assertThat(model.shapes()).isEmpty();
        assertThat(Files.readString(model.ifc())).isEqualTo(ifc("station"));
        assertThat(model.bytes()).isEqualTo(ifc("station").length());
        assertThat(store.find("org.test:bridge")).isEmpty();
    }

    @Test
    void refusesWhatIsNoIfcAndKeepsTheOldOne() throws IOException {
        String hash = keep(STATION, ifc("station"));
        assertThat(store.keepIfc(STATION, uploaded("<html>"))).isEmpty();
        assertThat(store.find(STATION).orElseThrow().hash()).isEqualTo(hash);
    }

    @Test
    void shapesStayUntilTheFileIsAnother() throws IOException {
        String hash = keep(STATION, ifc("station"));
        assertThat(store.keepShapes(STATION, hash, 1, uploaded("shapes"))).isTrue();
        keep(STATION, ifc("station"));
        assertThat(store.find(STATION).orElseThrow().shapes()).isEqualTo(List.of(1));
        assertThat(store.shapes(STATION, hash, 1))
                .hasValueSatisfying(file -> assertThat(file).hasContent("shapes"));
        assertThat(store.shapes(STATION, hash, 2)).isEmpty();
        keep(STATION, ifc("rebuilt"));
        assertThat(store.find(STATION).orElseThrow().shapes()).isEmpty();
        assertThat(store.shapes(STATION, hash, 1)).isEmpty();
    }

    @Test
    void refusesShapesOfAnotherFile() throws IOException {
        String old = keep(STATION, ifc("station"));
        keep(STATION, ifc("rebuilt"));
        assertThat(store.keepShapes(STATION, old, 1, uploaded("shapes"))).isFalse();
        assertThat(store.keepShapes(TUNNEL, old, 1, uploaded("shapes"))).isFalse();
    }

    @Test
    void removesAllOfOneFacility() throws IOException {
        String hash = keep(STATION, ifc("station"));
        store.keepShapes(STATION, hash, 1, uploaded("shapes"));
        keep(TUNNEL, ifc("tunnel"));
        assertThat(store.remove(STATION)).isTrue();
        assertThat(store.remove(STATION)).isFalse();
        assertThat(store.find(STATION)).isEmpty();
        assertThat(store.find(TUNNEL)).isPresent();
    }

    @Test
    void deletesWhatWasNotUploadedToItsEnd() throws IOException {
        String hash = keep(STATION, ifc("station"));
        Path broken = uploaded(ifc("half"));
        ModelStore again = new ModelStore(folder);
        assertThat(broken).doesNotExist();
        assertThat(again.find(STATION).orElseThrow().hash()).isEqualTo(hash);
    }
}
