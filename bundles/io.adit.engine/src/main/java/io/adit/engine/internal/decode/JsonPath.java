package io.adit.engine.internal.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reference tokens of a JSON pointer (RFC 6901, clauses 3 and 4). */
final class JsonPath {
    private JsonPath() {}

    /** The unescaped tokens, none for the empty pointer; nothing where the text is no JSON pointer. */
    static Optional<List<String>> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (pointer.isEmpty()) {
            return Optional.of(tokens);
        }
        if (pointer.charAt(0) != '/') {
            return Optional.empty();
        }
        StringBuilder token = new StringBuilder();
        for (int i = 1; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            if (c == '/') {
                tokens.add(token.toString());
                token.setLength(0);
            } else if (c == '~') {
                i++;
                char escaped = i < pointer.length() ? pointer.charAt(i) : ' ';
                if (escaped != '0' && escaped != '1') {
                    return Optional.empty();
                }
                token.append(escaped == '0' ? '~' : '/');
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString());
        return Optional.of(tokens);
    }
}
