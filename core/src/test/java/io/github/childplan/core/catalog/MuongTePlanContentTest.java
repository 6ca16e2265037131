package io.github.childplan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Correction;
import io.github.childplan.core.plan.DistributionLine;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Paragraph;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.plan.Programme;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.SigningForm;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The frame of the bundled plan against the text: heading, documents, paragraphs, programmes, signature, corrections. */
class MuongTePlanContentTest {

    private static final Plan PLAN = StandardPlans.muongTe();

    @Test
    void isWrittenInTheCanonicalForm() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(StandardPlans.class.getResourceAsStream("muong-te-28-ct-tw.json"))) {
            assertThat(PlanJson.writeIndented(PLAN)).isEqualTo(json.readAllBytes());
        }
    }

    @Test
    void leavesBlankWhatTheHeadingLeavesBlank() {
        PlanIdentity identity = PLAN.identity();
        assertThat(PLAN.id()).hasToString("muong-te-28-ct-tw");
        assertThat(identity.number()).isEmpty();
        assertThat(identity.symbol()).contains("KH-UBND");
        assertThat(identity.issued()).hasToString("2024");
        assertThat(identity.placeOfIssue()).contains("Mường Tè");
        assertThat(identity.area()).isEqualTo(PlaceId.of("muong-te-district"));
        assertThat(identity.issuer()).isEqualTo(MuongTeAgencies.DISTRICT_PEOPLES_COMMITTEE);
        assertThat(identity.type()).isEqualTo(LocalizedText.of("Kế hoạch", "Plan"));
        assertThat(identity.title().vi())
                .isEqualTo(
                        "Thực hiện Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị về tăng cường công tác chăm sóc,"
                                + " giáo dục và bảo vệ trẻ em đáp ứng yêu cầu phát triển đất nước phồn vinh, hạnh phúc");
    }

    @Test
    void restsOnFourDocumentsThatDependOnEachOther() {
        assertThat(PLAN.legalBasis())
                .extracting(
                        document -> document.type().vi(),
                        document -> document.number().orElse("-"),
                        document -> document.date().map(Object::toString).orElse("-"),
                        document -> document.issuer().vi(),
                        document -> document.carriesOut().toString())
                .containsExactly(
                        tuple("Kế hoạch", "1854/KH-UBND", "2024-05-20", "UBND tỉnh Lai Châu", "[28-ct-tw, 48-ctr-tu]"),
                        tuple("Chỉ thị", "28-CT/TW", "2023-12-25", "Bộ Chính trị", "[]"),
                        tuple(
                                "Chương trình hành động",
                                "48-CTr/TU",
                                "2024-04-17",
                                "Ban Thường vụ Tỉnh ủy",
                                "[28-ct-tw]"),
                        tuple("Kế hoạch", "372-KH/HU", "2024-05-22", "Huyện ủy Mường Tè", "[48-ctr-tu]"));
        assertThat(PLAN.legalBasis())
                .extracting(LegalDocument::title)
                .allSatisfy(title -> assertThat(title.vi()).endsWith("đất nước phồn vinh, hạnh phúc"));
        assertThat(PLAN.relations())
                .extracting(
                        PlanRelation::kind,
                        relation -> relation.basis().orElseThrow().value())
                .containsExactly(
                        tuple(PlanRelation.Kind.CARRIES_OUT, "28-ct-tw"),
                        tuple(PlanRelation.Kind.CARRIES_OUT, "1854-kh-ubnd"),
                        tuple(PlanRelation.Kind.CARRIES_OUT, "372-kh-hu"));
    }

    @Test
    void namesFourteenIndicatorsInTheWordsOfThePlan() {
        assertThat(PLAN.indicators())
                .extracting(IndicatorRef::id, indicator -> indicator.name().vi())
                .containsExactly(
                        tuple(MuongTeIndicators.CHILD_FRIENDLY_COMMUNES, "Tỷ lệ xã, thị trấn phù hợp với trẻ em"),
                        tuple(
                                MuongTeIndicators.CULTURE_PLAY_POINTS,
                                "Các xã, thị trấn có điểm văn hóa, vui chơi dành cho trẻ em"),
                        tuple(
                                MuongTeIndicators.SCHOOL_SANITATION,
                                "Cơ sở giáo dục cho trẻ em có công trình vệ sinh đạt tiêu chuẩn"),
                        tuple(
                                MuongTeIndicators.SCHOOL_COUNSELLING,
                                "Trường học cấp phổ thông có tổ tư vấn hỗ trợ tâm lý trẻ em"),
                        tuple(
                                MuongTeIndicators.UNDERWEIGHT_UNDER_5,
                                "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể cân nặng theo tuổi"),
                        tuple(
                                MuongTeIndicators.STUNTING_UNDER_5,
                                "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi"),
                        tuple(MuongTeIndicators.KINDERGARTEN_AGE_5, "Tỷ lệ huy động trẻ em 5 tuổi đi học mẫu giáo"),
                        tuple(MuongTeIndicators.PRIMARY_COMPLETION, "Tỷ lệ trẻ em hoàn thành cấp tiểu học"),
                        tuple(
                                MuongTeIndicators.LOWER_SECONDARY_GRADUATION,
                                "Tỷ lệ trẻ em tốt nghiệp cấp trung học cơ sở"),
                        tuple(
                                MuongTeIndicators.PARTICIPATION_AWARENESS,
                                "Trẻ em được nâng cao nhận thức, năng lực về quyền tham gia của trẻ em"),
                        tuple(
                                MuongTeIndicators.PARTICIPATION_FROM_11,
                                "Trẻ em từ 11 tuổi trở lên được tham gia vào các mô hình, hoạt động thúc đẩy quyền tham gia"
                                        + " của trẻ em"),
                        tuple(
                                MuongTeIndicators.DISASTER_SUPPORT,
                                "Trẻ em gặp thiên tai, thảm họa được cứu trợ, hỗ trợ kịp thời"),
                        tuple(
                                MuongTeIndicators.ABUSE_SUPPORT,
                                "Trẻ em bị xâm hại, lạm dụng, bóc lột khi phát hiện được can thiệp, hỗ trợ và xử lý nghiêm"
                                        + " minh các hành vi vi phạm theo quy định"),
                        tuple(
                                MuongTeIndicators.BIRTH_REGISTRATION_UNDER_5,
                                "Trẻ em dưới 5 tuổi được đăng ký khai sinh"));
    }

    @Test
    void holdsEveryParagraphOutsideTheTargets() {
        assertThat(clauses(PLAN.purposes())).containsExactly("I.1-1", "I.1-2");
        assertThat(clauses(PLAN.requirements())).containsExactly("I.2-1", "I.2-2");
        assertThat(PLAN.generalObjective())
                .get()
                .extracting(one -> one.clause().value())
                .isEqualTo("II.1");
        assertThat(clauses(PLAN.funding())).containsExactly("IV-1", "IV-2");
        assertThat(PLAN.taskAreas())
                .extracting(area -> area.clause().value() + " " + clauses(area.paragraphs()))
                .containsExactly(
                        "III.1 [III.1-1, III.1-2, III.1-3]",
                        "III.2 [III.2-1, III.2-2, III.2-3]",
                        "III.3 [III.3-1]",
                        "III.4 [III.4-1, III.4-2]",
                        "III.5 [III.5-1, III.5-2]",
                        "III.6 [III.6-1, III.6-2, III.6-3]");
        assertThat(PLAN.taskAreas().get(4).title().vi())
                .isEqualTo("Nâng cao chất lượng dịch vụ chăm sóc, giáo dục và bảo vệ trẻ em");
    }

    @Test
    void namesSevenProgrammesUnderTaskAreaSix() {
        assertThat(PLAN.taskAreas().stream().limit(5))
                .flatExtracting(TaskArea::programmes)
                .isEmpty();
        assertThat(PLAN.taskAreas().get(5).programmes())
                .extracting(programme -> programme.name().vi(), MuongTePlanContentTest::years)
                .containsExactly(
                        tuple("Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030", "2021-2030"),
                        tuple("Chương trình hành động vì trẻ em huyện Mường Tè, giai đoạn 2021-2030", "2021-2030"),
                        tuple(
                                "Chiến lược quốc gia về dinh dưỡng giai đoạn 2021-2030, tầm nhìn đến năm 2045",
                                "2021-2030"),
                        tuple("Chương trình phòng, chống tai nạn thương tích trẻ em giai đoạn 2021-2030", "2021-2030"),
                        tuple("Chương trình can thiệp giảm tử vong trẻ em dưới 5 tuổi đến năm 2030", "?-2030"),
                        tuple(
                                "Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật giai đoạn"
                                        + " 2021-2025, định hướng đến năm 2030",
                                "2021-2025"),
                        tuple(
                                "Chương trình chăm sóc sức khỏe tâm thần trẻ em, chăm sóc trẻ em mồ côi giai đoạn 2023-2030",
                                "2023-2030"));
    }

    @Test
    void sendsCopiesToSevenLines() {
        assertThat(PLAN.recipients())
                .extracting(
                        DistributionLine::words,
                        line -> line.meaning().orElseThrow().vi())
                .containsExactly(
                        tuple("TT. Huyện ủy", "Thường trực Huyện ủy"),
                        tuple("TT. HĐND huyện", "Thường trực Hội đồng nhân dân huyện"),
                        tuple("Chủ tịch, các PCT UBND huyện", "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân huyện"),
                        tuple("Các cơ quan, ban, ngành huyện", "Các cơ quan, ban, ngành huyện"),
                        tuple("UBND các xã, thị trấn", "Ủy ban nhân dân các xã, thị trấn"),
                        tuple("Trang TTĐT huyện", "Trang thông tin điện tử huyện"),
                        tuple("Lưu VT", "Lưu: Văn thư"));
    }

    @Test
    void isSignedByADeputyOnBehalfOfTheCommittee() {
        Signatory signatory = PLAN.signatory().orElseThrow();
        assertThat(signatory.lines())
                .extracting(line -> line.form(), line -> line.title().vi())
                .containsExactly(
                        tuple(Optional.of(SigningForm.TM), "ỦY BAN NHÂN DÂN"),
                        tuple(Optional.of(SigningForm.KT), "CHỦ TỊCH"),
                        tuple(Optional.empty(), "PHÓ CHỦ TỊCH"));
        assertThat(signatory.name()).isEqualTo("Nguyễn Trường Giang");
    }

    @Test
    void recordsEveryCorrectionOfMisreadWords() {
        assertThat(PLAN.corrections())
                .extracting(one -> one.clause().value(), Correction::original, Correction::corrected)
                .containsExactly(
                        tuple("I.2-1", "chỉ tiêu,\n\nnhiệm vụ", "chỉ tiêu, nhiệm vụ"),
                        tuple("II.2.2(2)", "kịp\n\nthời", "kịp thời"),
                        tuple("II.2.2(5)", "Phần đầu", "Phấn đấu"),
                        tuple("III.4-1", "có nguy cơ\n\nhoặc đang", "có nguy cơ hoặc đang"),
                        tuple("V.1-3", "trẻ em\n\ncho đội ngũ", "trẻ em cho đội ngũ"),
                        tuple("V.2-4", "sức khỏe sinh sản,.. giáo dục", "sức khỏe sinh sản,... giáo dục"),
                        tuple("V.3-1", "tăng\n\ncường", "tăng cường"),
                        tuple("V.5-3", "thiên tai hỏa; thảm họa", "thiên tai; thảm họa"),
                        tuple("V.5-3", "môi\n\n\n\ntrường", "môi trường"),
                        tuple("V.6-1", "tổ tụng", "tố tụng"));
    }

    @Test
    void carriesCorrectedWordsAndNoMisreadOnes() {
        String written = PLAN.toBuilder().corrections(List.of()).build().toString();
        assertThat(PLAN.corrections()).allSatisfy(one -> assertThat(written).doesNotContain(one.original()));
        assertThat(PLAN.corrections())
                .filteredOn(one -> one.clause().value().startsWith("II."))
                .hasSize(2)
                .allSatisfy(one -> assertThat(PLAN.targets())
                        .filteredOn(target -> target.clause().equals(one.clause()))
                        .anySatisfy(target -> assertThat(target.words()).contains(one.corrected())));
    }

    @Test
    void saysEverythingInVietnameseAndEnglish() {
        Stream<LocalizedText> summaries = Stream.concat(
                paragraphs().map(Paragraph::summary), PLAN.duties().stream().map(Duty::summary));
        Stream<LocalizedText> names = Stream.concat(
                PLAN.indicators().stream().map(IndicatorRef::name),
                Stream.concat(
                        PLAN.agencies().stream().map(Agency::name),
                        PLAN.agencyClasses().stream().map(AgencyClass::name)));
        assertThat(Stream.concat(Stream.concat(summaries, names), PLAN.notes().stream()))
                .hasSize(2 + 2 + 1 + 14 + 2 + 32 + 14 + 11 + 4 + 14)
                .allSatisfy(text -> assertThat(text.en()).isPresent().get().isNotEqualTo(text.vi()));
    }

    private static Stream<Paragraph> paragraphs() {
        return Stream.of(
                        PLAN.purposes().stream(),
                        PLAN.requirements().stream(),
                        PLAN.generalObjective().stream(),
                        PLAN.taskAreas().stream().flatMap(area -> area.paragraphs().stream()),
                        PLAN.funding().stream())
                .flatMap(part -> part);
    }

    private static List<String> clauses(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(one -> one.clause().value()).toList();
    }

    private static String years(Programme programme) {
        String from = programme.fromYear().isPresent()
                ? Integer.toString(programme.fromYear().getAsInt())
                : "?";
        return from + "-" + programme.toYear().orElseThrow();
    }
}
