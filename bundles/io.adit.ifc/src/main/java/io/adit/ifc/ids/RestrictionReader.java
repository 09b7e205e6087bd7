package io.adit.ifc.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.w3c.dom.Element;

/** Reads restrictions of XML Schema. */
final class RestrictionReader {
    private static final String NAME_START = "[:A-Z_a-z\\\\p{L}]";
    private static final String NAME_CHARACTER = "[-.:0-9A-Z_a-z\\\\p{L}\\\\p{M}]";
    private final String where;

    /** @param where what is read, for messages */
    RestrictionReader(String where) {
        this.where = where;
    }

    Constraint read(Element restriction) {
        List<String> values = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        List<Constraint> parts = new ArrayList<>();
        for (Element each : IdsFile.children(restriction)) {
            String value = each.getAttribute("value");
            switch (each.getLocalName()) {
                case "enumeration" -> values.add(value);
                case "pattern" -> patterns.add(pattern(value));
                case "length" -> parts.add(new Constraint.Length(count(value), count(value)));
                case "minLength" -> parts.add(new Constraint.Length(count(value), Integer.MAX_VALUE));
                case "maxLength" -> parts.add(new Constraint.Length(0, count(value)));
                case "minInclusive" -> parts.add(new Constraint.Bound(number(value), true, true));
                case "minExclusive" -> parts.add(new Constraint.Bound(number(value), true, false));
                case "maxInclusive" -> parts.add(new Constraint.Bound(number(value), false, true));
                case "maxExclusive" -> parts.add(new Constraint.Bound(number(value), false, false));
                case "annotation" -> {}
                default -> throw unknown("a restriction " + each.getNodeName());
            }
        }
        if (!values.isEmpty()) {
            parts.add(new Constraint.OneOf(values));
        }
        if (!patterns.isEmpty()) {
            parts.add(new Constraint.Matches(patterns));
        }
        if (parts.isEmpty()) {
            throw unknown("an empty restriction");
        }
        return parts.size() == 1 ? parts.get(0) : new Constraint.All(parts);
    }

    /* XML Schema knows no anchors, so ^ and $ are characters; \i and \c are those of names; subtraction in classes is left out. */
    private Pattern pattern(String text) {
        if (text.contains("-[") || text.contains("(?")) {
            throw unknown("a pattern " + text);
        }
        String java = text.replaceAll("\\\\i", NAME_START)
                .replaceAll("\\\\c", NAME_CHARACTER)
                .replaceAll("(?<![\\\\\\[])([$^])", "\\\\$1");
        try {
            return Pattern.compile(java, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw unknown("a pattern " + text);
        }
    }

    private int count(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw unknown("a length " + text);
        }
        return Integer.parseInt(text);
    }

    private double number(String text) {
        if (!Numbers.isReal(text)) {
            throw unknown("a bound " + text);
        }
        return Double.parseDouble(text);
    }

    private IdsException unknown(String what) {
        return new IdsException(where + " has " + what + "; that is not understood.");
    }
}
