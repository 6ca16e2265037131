package io.github.childplan.core.catalog;

import io.github.childplan.core.agency.AgencyId;

/**
 * The ids of the agencies and classes of agencies of {@link StandardPlans#muongTe()}: the committee that issues it, the 13
 * addressees of its chapter V in their order, and the upper level, to which the Labour division reports as well.
 *
 * <p>The ids hold within this plan only. Immutable and thread-safe.
 */
public final class MuongTeAgencies {

    /** Ủy ban nhân dân huyện Mường Tè, which issues the plan. */
    public static final AgencyId DISTRICT_PEOPLES_COMMITTEE = AgencyId.of("district-peoples-committee");

    /** Phòng Lao động - Thương binh và Xã hội: V.1. */
    public static final AgencyId LABOUR_DIVISION = AgencyId.of("labour-division");

    /** Phòng Giáo dục và Đào tạo: V.2. */
    public static final AgencyId EDUCATION_DIVISION = AgencyId.of("education-division");

    /** Phòng Văn hóa và Thông tin: V.3. */
    public static final AgencyId CULTURE_INFORMATION_DIVISION = AgencyId.of("culture-information-division");

    /** Trung tâm Văn hóa, Thể thao và Truyền thông: V.4. */
    public static final AgencyId CULTURE_SPORTS_MEDIA_CENTRE = AgencyId.of("culture-sports-media-centre");

    /** Trung tâm Y tế: V.5. */
    public static final AgencyId HEALTH_CENTRE = AgencyId.of("health-centre");

    /** Phòng Tư pháp: V.6. */
    public static final AgencyId JUSTICE_DIVISION = AgencyId.of("justice-division");

    /** Phòng Tài chính - Kế hoạch: V.7. */
    public static final AgencyId FINANCE_PLANNING_DIVISION = AgencyId.of("finance-planning-division");

    /** Công an huyện: V.8. */
    public static final AgencyId DISTRICT_POLICE = AgencyId.of("district-police");

    /** Phòng Nội vụ: V.9. */
    public static final AgencyId HOME_AFFAIRS_DIVISION = AgencyId.of("home-affairs-division");

    /** Phòng Nông nghiệp và Phát triển nông thôn: V.10. */
    public static final AgencyId AGRICULTURE_DIVISION = AgencyId.of("agriculture-division");

    /** Các cơ quan, đơn vị liên quan: V.11, a class of agencies. */
    public static final AgencyId RELATED_AGENCIES = AgencyId.of("related-agencies");

    /** Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức thành viên: V.12, a class of agencies. */
    public static final AgencyId FATHERLAND_FRONT = AgencyId.of("fatherland-front");

    /** Ủy ban nhân dân các xã, thị trấn: V.13, a class of agencies. */
    public static final AgencyId COMMUNE_COMMITTEES = AgencyId.of("commune-committees");

    /** The upper level ("cấp trên"), a recipient that V.1-5 does not name: a class of agencies. */
    public static final AgencyId UPPER_LEVEL = AgencyId.of("upper-level");

    private MuongTeAgencies() {}
}
