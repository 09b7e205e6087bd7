package io.adit.engine.internal.decode;

import io.adit.engine.programme.TimeFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bound pointers as a tree that is walked along with the tokens of a payload. */
final class PointerTree {
    /** A place in the payload: slots filled from it, and bound places below it. */
    static final class Node {
        Slot[] slots = {};
        private final Map<String, Node> members = new HashMap<>();
        private Node[] elements = new Node[0];
        private int[] indices = new int[0];

        private Node add(String token) {
            Node known = members.get(token);
            if (known != null) {
                return known;
            }
            Node child = new Node();
            members.put(
                    token.intern(),
                    child); // field names of jackson-core are interned too, so most look-ups compare no text
            if (token.matches("0|[1-9]\\d{0,8}")) {
                elements = Arrays.copyOf(elements, elements.length + 1);
                elements[elements.length - 1] = child;
                indices = Arrays.copyOf(indices, indices.length + 1);
                indices[indices.length - 1] = Integer.parseInt(token);
            }
            return child;
        }

        @Nullable
        Node member(String name) {
            return members.get(name);
        }

        @Nullable
        Node element(int index) {
            for (int i = 0; i < indices.length; i++) {
                if (indices[i] == index) {
                    return elements[i];
                }
            }
            return null;
        }

        boolean isLeaf() {
            return members.isEmpty();
        }
    }

    final Node root = new Node();
    private Slot[] slots = {};

    /**
     * Binds a pointer.
     *
     * @param tokens of the pointer, see {@link JsonPath}
     * @param format null for a number, else a time
     * @return where the decoder puts what it finds; the same for equal arguments
     */
    Slot bind(List<String> tokens, @Nullable TimeFormat format) {
        Node node = root;
        for (String token : tokens) {
            node = node.add(token);
        }
        for (Slot slot : node.slots) {
            if (slot.format == format) {
                return slot;
            }
        }
        Slot slot = new Slot(format);
        node.slots = with(node.slots, slot);
        slots = with(slots, slot);
        return slot;
    }

    private static Slot[] with(Slot[] slots, Slot slot) {
        Slot[] longer = Arrays.copyOf(slots, slots.length + 1);
        longer[slots.length] = slot;
        return longer;
    }

    void clear() {
        for (Slot slot : slots) {
            slot.clear();
        }
    }
}
