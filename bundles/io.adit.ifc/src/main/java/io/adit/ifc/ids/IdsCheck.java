package io.adit.ifc.ids;

import io.adit.ifc.ProgressListener;
import io.adit.ifc.ids.IdsReport.Failure;
import io.adit.ifc.ids.IdsReport.Result;
import io.adit.ifc.ids.Specification.Occurrence;
import io.adit.ifc.ids.Specification.Requirement;
import io.adit.ifc.step.StepFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks an IFC file against an IDS. */
public final class IdsCheck {
    private final IdsModel model;
    private final ObjectCheck objects;

    private IdsCheck(StepFile file) {
        this.model = new IdsModel(file);
        this.objects = new ObjectCheck(model);
    }

    /**
     * Reads a file and checks it.
     *
     * @throws IdsException if nothing can be said, as the file's schema is unknown to IDS or the IDS asks for entities that it does not
     *     have
     * @throws io.adit.ifc.step.StepException if it is no readable STEP file; the message names file, line and column
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static IdsReport check(Path ifc, IdsFile ids, ProgressListener progress) {
        try (StepFile file = StepFile.open(ifc, progress)) {
            IdsCheck check = new IdsCheck(file);
            return new IdsReport(
                    ids.title(), ids.specifications().stream().map(check::check).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result check(Specification specification) {
        specification.applicability().forEach(each -> known(specification, each));
        specification.requirements().forEach(each -> known(specification, each.facet()));
        List<Integer> applicable = applicable(specification);
        List<Failure> failures = new ArrayList<>();
        if (specification.occurrence() == Occurrence.REQUIRED && applicable.isEmpty()) {
            failures.add(new Failure(0, "", "", "the file has nothing that it applies to, and must"));
        }
        for (int id : applicable) {
            if (specification.occurrence() == Occurrence.PROHIBITED) {
                failures.add(failure(id, "the file must not have such objects"));
                continue;
            }
            for (Requirement requirement : specification.requirements()) {
                String reason = broken(id, requirement);
                if (!reason.isEmpty()) {
                    failures.add(failure(id, reason));
                }
            }
        }
        return new Result(specification.name(), applicable.size(), failures);
    }

    private Failure failure(int id, String reason) {
        return new Failure(id, model.text(id, "GlobalId"), model.label(id), reason);
    }

    /** An IDS that names an entity which the schema of the file does not have asks for something that cannot be judged. */
    private void known(Specification specification, Facet facet) {
        Facet.Entity entity = switch (facet) {
            case Facet.Entity own -> own;
            case Facet.PartOf part -> part.whole();
            default -> null;
        };
        if (entity != null
                && entity.name() instanceof Constraint.Literal literal
                && !model.isKnown(literal.value())
                && specification.versions().contains(model.file().header().schema())) {
            throw new IdsException("the specification '" + specification.name() + "' asks for the entity "
                    + literal.value() + ", which " + model.file().header().schema() + " does not have.");
        }
    }

    private List<Integer> applicable(Specification specification) {
        List<Integer> applicable = new ArrayList<>();
        List<Facet> facets = specification.applicability();
        Facet.Entity entity = (Facet.Entity) facets.stream()
                .filter(Facet.Entity.class::isInstance)
                .findFirst()
                .orElse(null);
        model.file()
                .forEach(
                        type -> entity == null
                                ? model.isKnown(type)
                                : entity.name().allows(type),
                        id -> {
                            if (facets.stream()
                                    .allMatch(each -> objects.check(id, each).kept())) {
                                applicable.add(id);
                            }
                        });
        return applicable;
    }

    private String broken(int id, Requirement requirement) {
        Verdict verdict = objects.check(id, requirement.facet());
        return switch (requirement.cardinality()) {
            case REQUIRED -> verdict.reason();
            case OPTIONAL -> verdict.absent() ? "" : verdict.reason();
            case PROHIBITED -> verdict.kept() ? "it has what it must not have" : "";
        };
    }
}
