package io.github.childplan.core.json;

import static io.github.childplan.core.json.ValueTypes.CLAUSE;
import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Correction;
import io.github.childplan.core.plan.DistributionLine;
import io.github.childplan.core.plan.DocumentId;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Paragraph;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.plan.Programme;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.SigningForm;
import io.github.childplan.core.plan.SigningLine;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of what surrounds the objectives: identity, documents, paragraphs, signature. */
final class DocumentTables {

    private static final JsonType<DocumentId> DOCUMENT_ID = JsonTypes.id(DocumentId::of, "28-ct-tw");

    private static final JsonType<IssueDate> ISSUE_DATE = JsonTypes.text(
            IssueDate::parse,
            IssueDate::toString,
            LocalizedText.of(
                    "một ngày như 2024, 2024-05 hoặc 2024-05-20", "a date such as 2024, 2024-05 or 2024-05-20"),
            Map.of("pattern", "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"));

    static final ObjectType<PlanIdentity> IDENTITY = ObjectType.of("planIdentity", fields -> {
        Field<LocalizedText> type = fields.required("type", LOCALIZED_TEXT, PlanIdentity::type);
        Field<LocalizedText> title = fields.required("title", LOCALIZED_TEXT, PlanIdentity::title);
        Field<Optional<String>> number = fields.optional("number", JsonTypes.text(), PlanIdentity::number);
        Field<Optional<String>> symbol = fields.optional("symbol", JsonTypes.text(), PlanIdentity::symbol);
        Field<AgencyId> issuer = fields.required("issuer", AgencyTables.AGENCY_ID, PlanIdentity::issuer);
        Field<PlaceId> area = fields.required("area", ValueTypes.PLACE_ID, PlanIdentity::area);
        Field<Optional<String>> placeOfIssue =
                fields.optional("placeOfIssue", JsonTypes.text(), PlanIdentity::placeOfIssue);
        Field<IssueDate> issued = fields.required("issued", ISSUE_DATE, PlanIdentity::issued);
        return values -> new PlanIdentity(
                values.get(type),
                values.get(title),
                values.get(number),
                values.get(symbol),
                values.get(issuer),
                values.get(area),
                values.get(placeOfIssue),
                values.get(issued));
    });

    static final ObjectType<PlanRelation> RELATION = ObjectType.of("planRelation", fields -> {
        Field<PlanRelation.Kind> kind =
                fields.required("kind", JsonTypes.enumeration(PlanRelation.Kind.class), PlanRelation::kind);
        Field<LocalizedText> document = fields.required("document", LOCALIZED_TEXT, PlanRelation::document);
        Field<Optional<DocumentId>> basis = fields.optional("basis", DOCUMENT_ID, PlanRelation::basis);
        return values -> new PlanRelation(values.get(kind), values.get(document), values.get(basis));
    });

    static final ObjectType<LegalDocument> LEGAL_DOCUMENT = ObjectType.of("legalDocument", fields -> {
        Field<DocumentId> id = fields.required("id", DOCUMENT_ID, LegalDocument::id);
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, LegalDocument::clause);
        Field<LocalizedText> type = fields.required("type", LOCALIZED_TEXT, LegalDocument::type);
        Field<Optional<String>> number = fields.optional("number", JsonTypes.text(), LegalDocument::number);
        Field<Optional<LocalDate>> date = fields.optional("date", JsonTypes.date(), LegalDocument::date);
        Field<LocalizedText> issuer = fields.required("issuer", LOCALIZED_TEXT, LegalDocument::issuer);
        Field<LocalizedText> title = fields.required("title", LOCALIZED_TEXT, LegalDocument::title);
        Field<List<DocumentId>> carriesOut = fields.list("carriesOut", DOCUMENT_ID, LegalDocument::carriesOut);
        Field<List<LocalizedText>> notes = fields.list("notes", LOCALIZED_TEXT, LegalDocument::notes);
        return values -> new LegalDocument(
                values.get(id),
                values.get(clause),
                values.get(type),
                values.get(number),
                values.get(date),
                values.get(issuer),
                values.get(title),
                values.get(carriesOut),
                values.get(notes));
    });

    static final ObjectType<Paragraph> PARAGRAPH = ObjectType.of("paragraph", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, Paragraph::clause);
        Field<LocalizedText> summary = fields.required("summary", LOCALIZED_TEXT, Paragraph::summary);
        return values -> new Paragraph(values.get(clause), values.get(summary));
    });

    private static final ObjectType<Programme> PROGRAMME = ObjectType.of("programme", fields -> {
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, Programme::name);
        Field<OptionalInt> from = fields.optionalInt("fromYear", Programme::fromYear);
        Field<OptionalInt> to = fields.optionalInt("toYear", Programme::toYear);
        return values -> new Programme(values.get(name), values.get(from), values.get(to));
    });

    static final ObjectType<TaskArea> TASK_AREA = ObjectType.of("taskArea", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, TaskArea::clause);
        Field<LocalizedText> title = fields.required("title", LOCALIZED_TEXT, TaskArea::title);
        Field<List<Paragraph>> paragraphs = fields.list("paragraphs", PARAGRAPH, TaskArea::paragraphs);
        Field<List<Programme>> programmes = fields.list("programmes", PROGRAMME, TaskArea::programmes);
        return values ->
                new TaskArea(values.get(clause), values.get(title), values.get(paragraphs), values.get(programmes));
    });

    static final ObjectType<DistributionLine> DISTRIBUTION_LINE = ObjectType.of("distributionLine", fields -> {
        Field<String> words = fields.required("words", JsonTypes.text(), DistributionLine::words);
        Field<Optional<LocalizedText>> meaning = fields.optional("meaning", LOCALIZED_TEXT, DistributionLine::meaning);
        return values -> new DistributionLine(values.get(words), values.get(meaning));
    });

    private static final ObjectType<SigningLine> SIGNING_LINE = ObjectType.of("signingLine", fields -> {
        Field<Optional<SigningForm>> form =
                fields.optional("form", JsonTypes.enumeration(SigningForm.class), SigningLine::form);
        Field<LocalizedText> title = fields.required("title", LOCALIZED_TEXT, SigningLine::title);
        return values -> new SigningLine(values.get(form), values.get(title));
    });

    static final ObjectType<Signatory> SIGNATORY = ObjectType.of("signatory", fields -> {
        Field<List<SigningLine>> lines = fields.requiredList("lines", SIGNING_LINE, Signatory::lines);
        Field<String> name = fields.required("name", JsonTypes.text(), Signatory::name);
        return values -> new Signatory(values.get(lines), values.get(name));
    });

    static final ObjectType<Correction> CORRECTION = ObjectType.of("correction", fields -> {
        Field<ClauseRef> clause = fields.required("clause", CLAUSE, Correction::clause);
        Field<String> original = fields.required("original", JsonTypes.text(), Correction::original);
        Field<String> corrected = fields.required("corrected", JsonTypes.text(), Correction::corrected);
        Field<LocalizedText> reason = fields.required("reason", LOCALIZED_TEXT, Correction::reason);
        return values ->
                new Correction(values.get(clause), values.get(original), values.get(corrected), values.get(reason));
    });

    private DocumentTables() {}
}
