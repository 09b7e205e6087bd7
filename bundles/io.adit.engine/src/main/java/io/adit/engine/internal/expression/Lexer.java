package io.adit.engine.internal.expression;

import io.adit.engine.internal.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an expression into words. A unit stands right after a number and has no blank inside: {@code 3 mm/d} is a speed, {@code 3 mm / d} a
 * quotient by something called d. A unit with parentheses or a star is put in double quotes.
 */
final class Lexer {
    private static final Set<String> WORDS = Set.of("and", "or", "not", "over");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern SIGN = Pattern.compile("<=|>=|==|!=|<>|[-+*/^(),<>=]");
    /** UCUM without parentheses and stars: atoms with exponents, joined by dots and slashes. */
    private static final Pattern UNIT = Pattern.compile(
            "(1/)?(\\[[^\\]\\s]*\\]|%|[A-Za-z]([\\w'\\[\\]{}]*))(-\\d+)?([./]([A-Za-z\\[%][\\w'\\[\\]{}%]*)(-\\d+)?)*");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        skipBlanks();
        while (at < text.length()) {
            if (take(Kind.NUMBER, NUMBER)) {
                skipBlanks();
                takeUnit();
            } else if (!take(Kind.NAME, NAME) && !take(Kind.SIGN, SIGN)) {
                throw new ExpressionException(
                        at + 1,
                        "'" + text.substring(at, text.offsetByCodePoints(at, 1)) + "' has no meaning here.",
                        "Use names, numbers with units, + - * / ^, comparisons, and, or, not, and functions.");
            }
            skipBlanks();
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
    }

    private void takeUnit() {
        Matcher quoted = matcher(QUOTED);
        if (quoted.lookingAt()) {
            tokens.add(new Token(Kind.UNIT, quoted.group(1), at + 1));
            at = quoted.end();
            return;
        }
        Matcher word = matcher(NAME);
        if (word.lookingAt() && WORDS.contains(word.group())) {
            return;
        }
        take(Kind.UNIT, UNIT);
    }

    private boolean take(Kind kind, Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return false;
        }
        tokens.add(new Token(kind, matcher.group(), at + 1));
        at = matcher.end();
        return true;
    }

    private void skipBlanks() {
        Matcher blanks = matcher(BLANKS);
        if (blanks.lookingAt()) {
            at = blanks.end();
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
