package io.adit.things.internal.search;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.things.TwinOptions;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathIndexesTest {
    private static final FieldPath NUMBER = FieldPath.of("attributes/number");
    private static final FieldPath NAME = FieldPath.of("attributes/name");

    @TempDir
    Path folder;

    private Store store;
    private ThingIndex index;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"), TwinOptions.defaults());
        index = ThingIndex.over(store, notes());
    }

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    private Path notes() {
        return folder.resolve("paths");
    }

    private void write(int thing, String path, String json) {
        Slot slot = store.slot(Kind.THING, "a:t" + thing);
        slot.lock().lock();
        try {
            var before = slot.latest().state();
            long revision = before == null ? 1 : before.revision() + 1;
            JsonValue value = JsonFactory.readFrom(json);
            Change change = new Change(
                    Kind.THING, "a:t" + thing, revision, Instant.EPOCH, Change.Op.SET, JsonPointer.of(path), value);
            Objects.requireNonNull(store.accept(List.of(change), () -> {})).join();
        } finally {
            slot.lock().unlock();
        }
    }

    private void create(int thing) {
        write(thing, "", "{\"policyId\":\"a:p\",\"attributes\":{\"number\":" + thing + ",\"name\":\"n\"}}");
    }

    private SortedEntries indexed(FieldPath path) {
        return index.paths().entries(path);
    }

    /** The keys, each with its thing. */
    private static List<String> pairs(SortedEntries entries) {
        List<String> pairs = new ArrayList<>();
        entries.forEach(KeyRange.whole(), (key, doc) -> pairs.add(key + " " + doc.id()));
        return pairs;
    }

    @Test
    void pathIsIndexedOnceItIsWantedAndThenKeptUpToDate() {
        create(1);
        create(2);
        assertThat(index.paths().ready(NUMBER)).isNull();
        assertThat(pairs(indexed(NUMBER))).hasSize(2);
        create(3);
        assertThat(pairs(indexed(NUMBER))).hasSize(3);
        List<String> before = pairs(indexed(NUMBER));
        write(2, "/attributes/number", "7");
        List<String> after = pairs(indexed(NUMBER));
        assertThat(after).hasSize(3).last().asString().contains("7").endsWith("a:t2");
        assertThat(after.subList(0, 2)).containsExactly(before.get(0), before.get(2));
    }

    @Test
    void changesWhileAPathIsIndexedAreInItInTheEnd() {
        for (int i = 0; i < 300; i++) {
            create(i);
        }
        CompletableFuture<SortedEntries> asked = CompletableFuture.supplyAsync(() -> indexed(NUMBER));
        for (int i = 0; i < 300; i++) {
            write(i, "/attributes/number", "" + (1_000 + i));
        }
        asked.join();
        List<String> pairs = pairs(indexed(NUMBER));
        assertThat(pairs).hasSize(300).first().asString().contains("1000").endsWith("a:t0");
        assertThat(pairs).last().asString().contains("1299").endsWith("a:t299");
    }

    @Test
    void pathsAreIndexedAgainAfterAStart() throws Exception {
        create(1);
        indexed(NUMBER);
        indexed(NAME);
        close();
        assertThat(Files.readAllLines(notes())).containsExactlyInAnyOrder("attributes/number", "attributes/name");
        open();
        await().until(() -> index.paths().ready(NAME) != null);
        assertThat(pairs(indexed(NUMBER))).hasSize(1);
    }

    @Test
    void brokenNotesAreNoReasonNotToStart() throws Exception {
        create(1);
        close();
        Files.write(notes(), new byte[] {'a', (byte) 0xff, '\n', '/', '\n', '\n'});
        open();
        assertThat(pairs(indexed(NAME))).hasSize(1);
    }
}
