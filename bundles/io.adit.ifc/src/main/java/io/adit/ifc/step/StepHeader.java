package io.adit.ifc.step;

import java.util.List;

/**
 * The header section, ISO 10303-21 clause 8. What the file leaves out is empty.
 *
 * @param description FILE_DESCRIPTION, usually the model view definition
 * @param implementationLevel for example {@code 2;1}
 * @param name FILE_NAME: the name of the file as its author knew it
 * @param timeStamp when it was written, as it stands there
 * @param authors who wrote it
 * @param organizations for whom they work
 * @param preprocessor the program library that wrote it
 * @param originatingSystem the program that the model comes from
 * @param authorization who released it
 * @param schemas FILE_SCHEMA, in upper case as they stand there
 */
public record StepHeader(
        List<String> description,
        String implementationLevel,
        String name,
        String timeStamp,
        List<String> authors,
        List<String> organizations,
        String preprocessor,
        String originatingSystem,
        String authorization,
        List<String> schemas) {

    static final StepHeader EMPTY = new StepHeader(List.of(), "", "", "", List.of(), List.of(), "", "", "", List.of());

    /** Takes the lists over. */
    public StepHeader {
        description = List.copyOf(description);
        authors = List.copyOf(authors);
        organizations = List.copyOf(organizations);
        schemas = List.copyOf(schemas);
    }

    /** The first schema name, or the empty string. */
    public String schema() {
        return schemas.isEmpty() ? "" : schemas.get(0);
    }

    static int fields(String entity) {
        return switch (entity) {
            case "FILE_DESCRIPTION" -> 2;
            case "FILE_NAME" -> 7;
            case "FILE_SCHEMA" -> 1;
            default -> -1;
        };
    }

    StepHeader with(StepInstance entity) {
        return switch (entity.type()) {
            case "FILE_DESCRIPTION" ->
                new StepHeader(
                        texts(entity, 0),
                        text(entity, 1),
                        name,
                        timeStamp,
                        authors,
                        organizations,
                        preprocessor,
                        originatingSystem,
                        authorization,
                        schemas);
            case "FILE_NAME" ->
                new StepHeader(
                        description,
                        implementationLevel,
                        text(entity, 0),
                        text(entity, 1),
                        texts(entity, 2),
                        texts(entity, 3),
                        text(entity, 4),
                        text(entity, 5),
                        text(entity, 6),
                        schemas);
            case "FILE_SCHEMA" ->
                new StepHeader(
                        description,
                        implementationLevel,
                        name,
                        timeStamp,
                        authors,
                        organizations,
                        preprocessor,
                        originatingSystem,
                        authorization,
                        texts(entity, 0));
            default -> this;
        };
    }

    private static String text(StepInstance entity, int position) {
        String text = entity.text(position);
        return text == null ? "" : text;
    }

    private static List<String> texts(StepInstance entity, int position) {
        return switch (entity.value(position).untyped()) {
            case StepValue.Text text -> List.of(text.value());
            case StepValue.Sequence list ->
                list.values().stream()
                        .map(v -> v.untyped() instanceof StepValue.Text t ? t.value() : "")
                        .toList();
            default -> List.of();
        };
    }
}
