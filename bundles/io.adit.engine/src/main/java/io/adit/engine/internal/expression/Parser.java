package io.adit.engine.internal.expression;

import io.adit.engine.internal.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads an expression by recursive descent. From what binds least to what binds most: {@code or}; {@code and}; {@code not}; comparisons; {@code
 * + -}; {@code * /}; the sign; {@code ^}.
 */
final class Parser {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 50;
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "==", "!=", "<>");

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Syntax parse(String text) {
        if (text.length() > LONGEST) {
            throw new ExpressionException(
                    LONGEST,
                    "The expression is longer than " + LONGEST + " characters.",
                    "Split it into several channels.");
        }
        Parser parser = new Parser(Lexer.read(text));
        if (parser.next().kind() == Kind.END) {
            throw new ExpressionException(1, "The expression is empty.", "Write a formula, for example (a - b) / 2.");
        }
        Syntax tree = parser.or();
        Token rest = parser.next();
        if (rest.kind() != Kind.END) {
            throw new ExpressionException(
                    rest.column(),
                    rest.shown() + " can't follow here.",
                    rest.kind() == Kind.NAME || rest.kind() == Kind.NUMBER
                            ? "An operator is missing before it."
                            : "Remove it, or complete what stands before it.");
        }
        return tree;
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private boolean takes(String sign) {
        if (next().is(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Syntax or() {
        return chain(this::and, Set.of("or"));
    }

    private Syntax and() {
        return chain(this::not, Set.of("and"));
    }

    private Syntax chain(Supplier<Syntax> operand, Set<String> signs) {
        Syntax left = operand.get();
        while (signs.contains(next().text()) && next().is(next().text())) {
            Token sign = take();
            left = new Syntax.Infix(sign.column(), sign.text(), left, operand.get());
        }
        return left;
    }

    private Syntax not() {
        if (next().is("not")) {
            Token sign = take();
            return deeper(sign, () -> new Syntax.Prefix(sign.column(), "not", not()));
        }
        return comparison();
    }

    private Syntax comparison() {
        Syntax left = sum();
        Token sign = next();
        if (sign.kind() != Kind.SIGN || !COMPARISONS.contains(sign.text())) {
            return left;
        }
        at++;
        Syntax right = sum();
        if (next().kind() == Kind.SIGN && COMPARISONS.contains(next().text())) {
            throw new ExpressionException(
                    next().column(), "A comparison can't be compared again.", "Write a < b and b < c.");
        }
        return new Syntax.Infix(sign.column(), sign.text(), left, right);
    }

    private Syntax sum() {
        return chain(this::product, Set.of("+", "-"));
    }

    private Syntax product() {
        return chain(this::signed, Set.of("*", "/"));
    }

    private Syntax signed() {
        if (next().is("-")) {
            Token sign = take();
            return deeper(sign, () -> new Syntax.Prefix(sign.column(), "-", signed()));
        }
        Syntax base = primary();
        if (next().is("^")) {
            Token sign = take();
            return deeper(sign, () -> new Syntax.Infix(sign.column(), "^", base, signed()));
        }
        return base;
    }

    private Syntax deeper(Token where, Supplier<Syntax> part) {
        if (++depth > DEEPEST) {
            throw new ExpressionException(
                    where.column(),
                    "The expression is nested more than " + DEEPEST + " deep.",
                    "Split it into several channels.");
        }
        Syntax result = part.get();
        depth--;
        return result;
    }

    private Syntax primary() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> literal(token);
            case NAME ->
                next().is("(") ? deeper(token, () -> call(token)) : new Syntax.Name(token.column(), token.text());
            case SIGN -> {
                if (!token.is("(")) {
                    throw missing(token);
                }
                Syntax inner = deeper(token, this::or);
                close(token);
                yield inner;
            }
            case UNIT, END -> throw missing(token);
        };
    }

    private static ExpressionException missing(Token token) {
        return new ExpressionException(
                token.column(),
                "A value is missing before " + token.shown() + ".",
                "Put a name, a number or an expression in parentheses there.");
    }

    private Syntax.Literal literal(Token number) {
        String unit = next().kind() == Kind.UNIT ? take().text() : null;
        return new Syntax.Literal(number.column(), Double.parseDouble(number.text()), unit);
    }

    private Syntax call(Token name) {
        Token open = take();
        List<Syntax> arguments = new ArrayList<>();
        Syntax.Literal window = null;
        if (!next().is(")")) {
            arguments.add(or());
            if (takes("over")) {
                Token length = take();
                if (length.kind() != Kind.NUMBER || next().kind() != Kind.UNIT) {
                    throw new ExpressionException(
                            length.column(), "A time must follow 'over'.", "Write for example avg(a over 10 min).");
                }
                window = literal(length);
            }
            while (window == null && takes(",")) {
                arguments.add(or());
            }
        }
        close(open);
        return new Syntax.Call(name.column(), name.text(), arguments, window);
    }

    private void close(Token open) {
        if (!takes(")")) {
            throw new ExpressionException(
                    next().column(),
                    "The parenthesis of column " + open.column() + " is not closed before " + next().shown() + ".",
                    "Put a ) there.");
        }
    }
}
