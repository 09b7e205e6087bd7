package io.adit.validation;

import io.adit.model.Document;

/** Checks on documents of assets. */
final class DocumentChecks {
    private DocumentChecks() {}

    static void check(Document document, Findings findings) {
        if (Findings.blank(document.getLocation())) {
            findings.warning(
                    "document.location",
                    document,
                    Texts.of("document.location", document.getName(), Findings.title(document.eContainer())),
                    Texts.of("document.location.remedy"));
        }
    }
}
