package io.adit.things.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "/", "~", "a~b", "~1", "~0", "~01", "thing:/attributes/~x", "%2F", "é"})
    void keyComesBackFromTextAsItWas(String key) {
        JsonPointer pointer =
                JsonPointer.of("/entries").addLeaf(JsonKey.of(key)).addLeaf(JsonKey.of("z"));
        assertThat((Object) Pointers.of(Pointers.text(pointer))).isEqualTo(pointer);
    }

    @Test
    void emptyPointerIsEmptyText() {
        assertThat(Pointers.text(JsonPointer.empty())).isEmpty();
        assertThat((Object) Pointers.of("")).isEqualTo(JsonPointer.empty());
    }

    @Test
    void textsOfPointersWithoutSlashesInKeysAreThoseOfDitto() {
        JsonPointer pointer = JsonPointer.of("/attributes").addLeaf(JsonKey.of("a~b"));
        assertThat(Pointers.text(pointer)).isEqualTo(pointer.toString()).isEqualTo("/attributes/a~0b");
    }
}
