package io.adit.connectivity.registry;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hono's search over tenants or devices: {@code pageSize} (0 to 200, default 30), {@code pageOffset} (page number from
 * 0), {@code isGateway} (true or false, devices only), {@code filterJson} ({@code {"field":"/ext/x","value":"a*","op":"eq"}}, {@code *} and {@code ?} as wildcards) and
 * {@code sortJson} ({@code {"field":"/id","direction":"desc"}}), the latter two repeatable.
 */
final class DeviceSearch {
    private static final int DEFAULT_PAGE = 30;
    private static final int MAX_PAGE = 200;

    private final int pageSize;
    private final int pageOffset;
    private final @Nullable Boolean gateways;
    private final List<Predicate<JsonObject>> filters = new ArrayList<>();
    private @Nullable Comparator<JsonObject> order;

    DeviceSearch(MultiMap parameters) {
        pageSize = number(parameters.get("pageSize"), "pageSize", DEFAULT_PAGE, MAX_PAGE);
        pageOffset = number(parameters.get("pageOffset"), "pageOffset", 0, Integer.MAX_VALUE);
        String kind = parameters.get("isGateway");
        if (kind != null && !kind.equals("true") && !kind.equals("false")) {
            throw new InvalidDocumentException("parameter 'isGateway' must be true or false");
        }
        gateways = kind == null ? null : Boolean.valueOf(kind);
        for (String filter : parameters.getAll("filterJson")) {
            filters.add(filter(parse(filter, "filterJson")));
        }
        for (String sort : parameters.getAll("sortJson")) {
            Comparator<JsonObject> next = sort(parse(sort, "sortJson"));
            order = order == null ? next : order.thenComparing(next);
        }
    }

    /** Returns the devices that are gateways, or that are none, as asked: a gateway is one that others name. */
    List<Device> kind(List<Device> devices) {
        if (gateways == null) {
            return devices;
        }
        Set<String> named = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (Device device : devices) {
            named.addAll(device.via());
            groups.addAll(device.viaGroups());
        }
        return devices.stream()
                .filter(d -> gateways
                        == (named.contains(d.id()) || d.memberOf().stream().anyMatch(groups::contains)))
                .toList();
    }

    /** Returns {@code {"total":n,"result":[..]}}; total is 0 when nothing matches. */
    JsonObject over(List<JsonObject> documents) {
        List<JsonObject> matching = new ArrayList<>(documents.stream()
                .filter(document -> filters.stream().allMatch(f -> f.test(document)))
                .toList());
        if (order != null) {
            matching.sort(order);
        }
        JsonArray page = new JsonArray();
        matching.stream().skip((long) pageSize * pageOffset).limit(pageSize).forEach(page::add);
        return new JsonObject().put("total", matching.size()).put("result", page);
    }

    private static Predicate<JsonObject> filter(JsonObject filter) {
        JsonPointer field = field(filter);
        Object value = filter.getValue("value");
        String op = filter.getString("op", "eq");
        if (!"eq".equals(op)) {
            throw new InvalidDocumentException("filterJson knows only op 'eq'");
        }
        if (value instanceof String text) {
            String expression = text.chars()
                    .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                    .reduce("", String::concat);
            Pattern pattern = Pattern.compile(expression, Pattern.DOTALL);
            return document -> field.queryJson(document) instanceof String present
                    && pattern.matcher(present).matches();
        }
        if (value instanceof Boolean || value instanceof Number) {
            boolean enabled = "/enabled".equals(field.toString());
            return document -> value.equals(field.queryJsonOrDefault(document, enabled ? Boolean.TRUE : null));
        }
        throw new InvalidDocumentException("filterJson needs a 'value' that is a string, number or boolean");
    }

    private static Comparator<JsonObject> sort(JsonObject sort) {
        JsonPointer field = field(sort);
        Comparator<JsonObject> ascending =
                (one, other) -> compare(field.queryJsonOrDefault(one, ""), field.queryJsonOrDefault(other, ""));
        return switch (sort.getString("direction", "asc")) {
            case "asc" -> ascending;
            case "desc" -> ascending.reversed();
            default -> throw new InvalidDocumentException("sortJson's 'direction' must be asc or desc");
        };
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number number && other instanceof Number than
                ? Double.compare(number.doubleValue(), than.doubleValue())
                : String.valueOf(one).compareTo(String.valueOf(other));
    }

    private static JsonPointer field(JsonObject expression) {
        try {
            return JsonPointer.from(String.valueOf(expression.getValue("field")));
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException("'field' of filterJson and sortJson must be a JSON pointer");
        }
    }

    private static JsonObject parse(String text, String name) {
        try {
            return new JsonObject(text);
        } catch (DecodeException | ClassCastException e) {
            throw new InvalidDocumentException("parameter '" + name + "' must be a JSON object");
        }
    }

    private static int number(@Nullable String text, String name, int absent, int max) {
        try {
            int value = text == null ? absent : Integer.parseInt(text);
            if (value >= 0 && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // answered below
        }
        throw new InvalidDocumentException("parameter '" + name + "' must be a number from 0 to " + max);
    }
}
