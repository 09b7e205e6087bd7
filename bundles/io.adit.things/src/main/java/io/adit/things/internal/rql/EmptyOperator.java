package io.adit.things.internal.rql;

import java.util.Optional;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.rql.model.predicates.ast.RootNode;
import org.eclipse.ditto.rql.parser.RqlPredicateParser;

/**
 * The operator {@code empty(path)}, which the library's parser does not know yet. It is handed to the parser as the
 * existence of a marked path.
 */
public final class EmptyOperator {
    private static final String NAME = "empty(";
    private static final String MARK = "empty:";

    private EmptyOperator() {}

    /**
     * The expression that a text means.
     *
     * @throws org.eclipse.ditto.rql.model.ParserException when it is malformed
     */
    public static RootNode parse(String rql) {
        return RqlPredicateParser.getInstance().parse(marked(rql));
    }

    /** The path of an existence in a parsed expression that was written as {@code empty(path)}; empty for any other. */
    public static Optional<String> path(String property) {
        return property.startsWith(MARK) ? Optional.of(property.substring(MARK.length())) : Optional.empty();
    }

    /** Whether a value that is there has no content: null, or an empty string, array or object. */
    static boolean isEmpty(JsonValue value) {
        return value.isNull()
                || (value.isString() && value.asString().isEmpty())
                || (value.isArray() && value.asArray().isEmpty())
                || (value.isObject() && value.asObject().isEmpty());
    }

    /* Goes over the text outside of string literals. */
    private static String marked(String rql) {
        if (!rql.contains(NAME)) {
            return rql;
        }
        StringBuilder marked = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < rql.length(); i++) {
            char c = rql.charAt(i);
            if (quote != 0) {
                if (c == '\\' && i + 1 < rql.length()) {
                    marked.append(c);
                    c = rql.charAt(++i);
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (rql.startsWith(NAME, i) && startsOperator(rql, i)) {
                marked.append("exists(").append(MARK);
                i += NAME.length() - 1;
                continue;
            }
            marked.append(c);
        }
        return marked.toString();
    }

    private static boolean startsOperator(String rql, int at) {
        return at == 0 || rql.charAt(at - 1) == '(' || rql.charAt(at - 1) == ',' || rql.charAt(at - 1) == ' ';
    }
}
