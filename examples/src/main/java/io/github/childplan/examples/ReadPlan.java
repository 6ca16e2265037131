package io.github.childplan.examples;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Paragraph;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what a plan is, as text to be read: its identity, what it rests on, what it wants to reach, who has to do what, and who
 * reports when. Vietnamese by default; {@code --language en} writes in English, where the words of the targets stay those of
 * the document.
 */
public final class ReadPlan {

    private static final Usage USAGE = Usage.of("ReadPlan").withOptions(Arguments.PLAN, "--language vi|en");

    private final Plan plan;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ReadPlan(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /**
     * Runs the program.
     *
     * @param args {@code [--plan PLAN_JSON] [--language vi|en] [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(ReadPlan::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(
                        USAGE,
                        (arguments, problems) ->
                                new ReadPlan(arguments.plan(), arguments.language(Language.VI)).write())
                .run(args, out, err);
    }

    private String write() {
        identity();
        legalBasis();
        paragraphs("Mục đích", "Purposes", plan.purposes());
        paragraphs("Yêu cầu", "Requirements", plan.requirements());
        objectives();
        plan.taskAreas().forEach(this::taskArea);
        paragraphs("Kinh phí", "Funding", plan.funding());
        addressees();
        reports();
        lines(
                "Nơi nhận",
                "Recipients",
                plan.recipients().stream().map(line -> line.words()).toList());
        plan.signatory().ifPresent(one -> lines("Người ký", "Signatory", List.of(one.name())));
        lines(
                "Chữ đã sửa",
                "Corrections",
                plan.corrections().stream()
                        .map(one -> one.clause() + ": “" + one.original() + "” → “" + one.corrected() + "”")
                        .toList());
        lines("Ghi chú", "Notes", plan.notes().stream().map(this::in).toList());
        return text.toString();
    }

    private void identity() {
        line(in(plan.identity().type()) + ": " + in(plan.identity().title()));
        line(label("Số", "Number") + ": "
                + plan.identity().number().orElse(label("không có trong văn bản", "not in the text")));
        line(label("Cơ quan ban hành", "Issued by") + ": "
                + name(plan.identity().issuer()));
        line(label("Ban hành", "Issued") + ": " + plan.identity().issued());
    }

    private void legalBasis() {
        lines(
                "Căn cứ",
                "Legal basis",
                plan.legalBasis().stream().map(this::document).toList());
    }

    private String document(LegalDocument document) {
        return in(document.type())
                + document.number().map(number -> " " + number).orElse("")
                + document.date()
                        .map(day -> ", " + DateForms.shortForm(day, language))
                        .orElse("")
                + ", " + in(document.issuer()) + ": " + in(document.title());
    }

    private void objectives() {
        plan.generalObjective().ifPresent(one -> paragraphs("Mục tiêu chung", "General objective", List.of(one)));
        plan.umbrella()
                .ifPresent(one ->
                        lines("Chỉ tiêu chung", "Target about targets", List.of(one.clause() + ": " + one.words())));
        for (Milestone milestone : plan.milestones()) {
            heading(milestone.clause() + " " + milestone.words());
            milestone.targets().forEach(this::target);
        }
    }

    private void target(Target target) {
        String indicator = plan.indicators().stream()
                .filter(one -> one.id().equals(target.indicator()))
                .map(one -> in(one.name()))
                .findFirst()
                .orElseThrow();
        line("- " + target.clause() + " [" + target.id() + "] “" + target.words() + "”");
        if (language == Language.EN) {
            line("  " + indicator);
        }
    }

    private void taskArea(TaskArea area) {
        paragraphs(area.clause() + " " + area.title().vi(), area.clause() + " " + in(area.title()), area.paragraphs());
        area.programmes().forEach(programme -> line("- " + in(programme.name())));
    }

    private void addressees() {
        heading(label("Nơi được giao việc", "Who has to do what"));
        plan.agencies().stream().map(Agency::id).forEach(this::duties);
        plan.agencyClasses().stream().map(AgencyClass::id).forEach(this::duties);
    }

    private void duties(AgencyId agency) {
        List<String> duties = plan.duties().stream()
                .filter(duty -> duty.agency().equals(agency))
                .map(duty -> "  " + duty.clause() + " "
                        + duty.roles().stream().map(Enum::name).collect(Collectors.joining(", ")) + ": "
                        + in(duty.summary()))
                .toList();
        if (!duties.isEmpty()) {
            line("- " + name(agency));
            duties.forEach(this::line);
        }
    }

    private void reports() {
        heading(label("Chế độ báo cáo", "Reports"));
        for (ReportingObligation obligation : plan.obligations()) {
            line("- " + obligation.clause() + " " + in(obligation.subject()));
            for (ReportingHop hop : obligation.hops()) {
                line("  " + label("từ", "from") + ": " + names(hop.reporters()));
                hop.via().ifPresent(via -> line("  " + label("qua", "through") + ": " + name(via)));
                line("  " + label("tới", "to") + ": " + names(hop.recipients()));
                hop.deadline().words().ifPresent(words -> line("  " + label("hạn", "due") + ": “" + words + "”"));
            }
        }
    }

    private void paragraphs(String vi, String en, List<Paragraph> paragraphs) {
        lines(
                vi,
                en,
                paragraphs.stream()
                        .map(one -> one.clause() + ": " + in(one.summary()))
                        .toList());
    }

    private void lines(String vi, String en, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(label(vi, en));
            lines.forEach(one -> line("- " + one));
        }
    }

    private void heading(String words) {
        line("");
        line(words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private String names(List<AgencyId> agencies) {
        return agencies.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(AgencyId agency) {
        return in(plan.findAgencyName(agency).orElseThrow());
    }

    private String in(LocalizedText words) {
        return words.in(language);
    }

    private String label(String vi, String en) {
        return language == Language.VI ? vi : en;
    }
}
