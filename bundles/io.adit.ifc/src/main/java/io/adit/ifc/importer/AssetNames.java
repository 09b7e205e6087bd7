package io.adit.ifc.importer;

import io.adit.ifc.view.IfcObject;
import io.adit.model.Asset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call an asset: what the author wrote, without what programs fill in where the author wrote nothing. */
final class AssetNames {
    private static final Pattern MACHINE_MADE =
            Pattern.compile("(?i).*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.*|//.*//");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(default|new|my|unnamed|undefined|unknown|test)?[\\s_-]*(ifc)?[\\s_-]*(project|projekt|site|building|storey|space)?"
                    + "(\\s*(number|name))?");

    private AssetNames() {}

    /** False for a blank, a placeholder of a template, a generated identifier and words like "Default". */
    static boolean isGiven(String text) {
        String bare = text.strip();
        return !SAYS_NOTHING.matcher(bare).matches()
                && !MACHINE_MADE.matcher(bare).matches();
    }

    /** Name and long name as far as they say something; else the class in words, numbered among its siblings. */
    static String of(IfcObject object, List<Asset> siblings) {
        String given = given(object);
        return given.isEmpty() ? numbered(words(object.ifcClass()), siblings) : given;
    }

    /** Name and long name as far as they say something; may be empty. */
    static String given(IfcObject object) {
        return Stream.of(object.name(), object.longName())
                .filter(AssetNames::isGiven)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** {@code IfcBuildingStorey} as "Building storey". */
    private static String words(String ifcClass) {
        String spaced = ifcClass.replaceFirst("^Ifc", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? ifcClass : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String numbered(String name, List<Asset> siblings) {
        long taken = siblings.stream()
                .filter(each -> each.getName().equals(name) || each.getName().startsWith(name + " "))
                .count();
        return taken == 0 ? name : name + " " + (taken + 1);
    }
}
