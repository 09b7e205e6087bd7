package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Contact;
import io.adit.model.Device;
import io.adit.model.Document;
import io.adit.model.Facility;
import io.adit.model.Holiday;
import io.adit.model.Hours;
import io.adit.model.Interlock;
import io.adit.model.Named;
import io.adit.model.Role;
import io.adit.model.Route;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import io.adit.model.template.RuleReferences;
import io.adit.model.template.TemplateRule;
import io.adit.model.template.TemplateRules;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;

/** Checks a whole facility model. Stateless; may run on any thread that owns the model. */
public final class Validator {
    /** Namespace of Ditto ids (Ditto, basic concepts: namespaced ids). */
    private static final Pattern NAMESPACE = Pattern.compile("[a-zA-Z]\\w*([.-]\\w+)*");
    /** Ids of our own: what Ditto, Hono and file names all take. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.$-]{1,128}");
    /** Tenant and device ids of Hono (device registry API: patterns of path parameters). */
    private static final Pattern HONO_ID = Pattern.compile("[A-Za-z0-9_.:=-]{1,256}");

    private static final Pattern SUBJECT = Pattern.compile("[^\\s:]+:\\S+");
    private static final int LONGEST_THING_ID = 256;
    private static final int LONGEST_PREFIX = "programme.".length();

    private Validator() {}

    /** All findings, in the order of the tree; empty when there is nothing to say. */
    public static List<Finding> validate(Facility facility) {
        Findings findings = new Findings();
        checkFacility(facility, findings);
        List<TemplateRule> copies = TemplateRules.of(facility);
        RuleReferences references = new RuleReferences(copies);
        checkIds(facility, copies, findings);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof Channel channel) {
                ChannelChecks.check(channel, findings);
            } else if (object instanceof RuleTemplate template) {
                TemplateChecks.check(template, copies, references, findings);
            } else if (object instanceof Rule rule && !TemplateChecks.isPattern(rule)) {
                RuleChecks.check(rule, references, findings);
            } else if (object instanceof Asset asset) {
                checkKeys(asset, findings);
                CommandChecks.checkSubjects(asset, findings);
                ForecastChecks.check(asset, findings);
                TemplateChecks.check(asset, findings);
            } else if (object instanceof Command command) {
                CommandChecks.check(command, findings);
            } else if (object instanceof Document document) {
                DocumentChecks.check(document, findings);
            } else if (object instanceof Interlock interlock) {
                InterlockChecks.check(interlock, references, findings);
            } else if (object instanceof Device device) {
                checkDevice(device, findings);
            } else if (object instanceof Contact contact) {
                RouteChecks.check(contact, findings);
            } else if (object instanceof Holiday holiday) {
                HolidayChecks.check(holiday, findings);
            } else if (object instanceof Hours hours) {
                HolidayChecks.check(hours, hours.getDays(), facility, findings);
            } else if (object instanceof Route route) {
                RouteChecks.check(route, findings);
                HolidayChecks.check(route, route.getDays(), facility, findings);
            } else if (object instanceof Role role) {
                checkRole(role, findings);
            }
        }
        DutyGaps.check(facility, copies, findings);
        return findings.all();
    }

    private static void checkFacility(Facility facility, Findings findings) {
        if (Findings.blank(facility.getNamespace())
                || !NAMESPACE.matcher(facility.getNamespace()).matches()) {
            findings.error(
                    "facility.namespace",
                    facility,
                    Texts.of("facility.namespace", facility.getNamespace()),
                    Texts.of("facility.namespace.remedy"));
        }
        if (Findings.blank(facility.getTenant())
                || !HONO_ID.matcher(facility.getTenant()).matches()) {
            findings.error(
                    "facility.tenant",
                    facility,
                    Texts.of("facility.tenant", facility.getTenant()),
                    Texts.of("facility.tenant.remedy"));
        }
        try {
            ZoneId.of(facility.getTimeZone());
        } catch (DateTimeException | NullPointerException e) {
            findings.error(
                    "facility.time-zone",
                    facility,
                    Texts.of("facility.time-zone", facility.getTimeZone()),
                    Texts.of("facility.time-zone.remedy"));
        }
    }

    private static void checkIds(Facility facility, List<TemplateRule> copies, Findings findings) {
        Map<String, Named> seen = new HashMap<>();
        checkId(facility, facility, seen, findings);
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Named named) {
                checkId(facility, named, seen, findings);
            }
        }
        for (TemplateRule each : copies) {
            Findings ofCopy = new Findings();
            checkId(facility, each.rule(), seen, ofCopy);
            ofCopy.all()
                    .forEach(found -> findings.error(found.code(), each.template(), found.message(), found.remedy()));
        }
    }

    private static void checkId(Facility facility, Named named, Map<String, Named> seen, Findings findings) {
        String id = named.getId();
        boolean device = named instanceof Device;
        if (Findings.blank(id) || !(device ? HONO_ID : ID).matcher(id).matches()) {
            findings.error(
                    "id.malformed",
                    named,
                    Texts.of("id.malformed", id, Findings.title(named)),
                    Texts.of("id.malformed.remedy"));
            return;
        }
        Named other = seen.putIfAbsent(id, named);
        if (other != null) {
            findings.error(
                    "id.duplicate",
                    named,
                    Texts.of("id.duplicate", id, Findings.title(named), Findings.title(other)),
                    Texts.of("id.duplicate.remedy"));
        }
        int length = String.valueOf(facility.getNamespace()).length() + 1 + LONGEST_PREFIX + id.length();
        if (length > LONGEST_THING_ID) {
            findings.error(
                    "id.too-long",
                    named,
                    Texts.of("id.too-long", Findings.title(named)),
                    Texts.of("id.too-long.remedy"));
        }
    }

    private static void checkKeys(Asset asset, Findings findings) {
        Map<String, Channel> seen = new HashMap<>();
        for (Channel channel : asset.getChannels()) {
            Channel other = seen.putIfAbsent(String.valueOf(channel.getKey()), channel);
            if (other != null) {
                findings.error(
                        "channel.key-duplicate",
                        channel,
                        Texts.of("channel.key-duplicate", Findings.title(asset), channel.getKey()),
                        Texts.of("channel.key-duplicate.remedy"));
            }
        }
    }

    private static void checkDevice(Device device, Findings findings) {
        if (device.getVia().contains(device)) {
            findings.error(
                    "device.own-gateway",
                    device,
                    Texts.of("device.own-gateway", Findings.title(device)),
                    Texts.of("device.own-gateway.remedy"));
        }
    }

    private static void checkRole(Role role, Findings findings) {
        for (String subject : role.getSubjects()) {
            if (!SUBJECT.matcher(subject).matches()) {
                findings.error(
                        "role.subject",
                        role,
                        Texts.of("role.subject", subject, Findings.title(role)),
                        Texts.of("role.subject.remedy"));
            }
        }
        if (role.getSubjects().isEmpty()) {
            findings.warning(
                    "role.no-subject",
                    role,
                    Texts.of("role.no-subject", Findings.title(role)),
                    Texts.of("role.no-subject.remedy"));
        }
    }
}
