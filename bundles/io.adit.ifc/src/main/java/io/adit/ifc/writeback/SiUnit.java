package io.adit.ifc.writeback;

import io.adit.ifc.view.SiName;
import io.adit.ifc.view.SiPrefix;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit of IfcSIUnit. @param prefix null where it has none */
record SiUnit(@Nullable SiPrefix prefix, SiName name) {
    private static final Map<String, SiName> NAMES =
            Arrays.stream(SiName.values()).collect(Collectors.toMap(SiName::code, Function.identity()));

    /** That of a UCUM code without operators; null where it is none of SI. */
    static @Nullable SiUnit of(String code) {
        SiName whole = NAMES.get(code);
        if (whole != null) {
            return new SiUnit(null, whole);
        }
        for (SiPrefix prefix : SiPrefix.values()) {
            SiName name = code.startsWith(prefix.code())
                    ? NAMES.get(code.substring(prefix.code().length()))
                    : null;
            if (name != null) {
                return new SiUnit(prefix, name);
            }
        }
        return null;
    }

    /** Of IfcUnitEnum, as STEP writes it. */
    String kind() {
        return "." + name.kind() + ".";
    }

    /** The instance, without its name. */
    String instance() {
        return "IFCSIUNIT(*," + kind() + "," + (prefix == null ? "$" : "." + prefix + ".") + ",." + name + ".)";
    }
}
