package io.github.childplan.examples;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.place.PlaceCertainty;
import io.github.childplan.indicators.place.PlaceKind;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import java.util.List;

/** The invented places of {@link SecondPlan}: a province with two communes and two wards. No such places exist. */
final class SecondPlanPlaces {

    static final PlaceId PROVINCE = PlaceId.of("may-trang");
    static final PlaceId SUOI_MAY = PlaceId.of("suoi-may-commune");
    static final PlaceId DOI_NANG = PlaceId.of("doi-nang-commune");
    static final PlaceId BEN_GIO = PlaceId.of("ben-gio-ward");
    static final PlaceId CAU_TRANG = PlaceId.of("cau-trang-ward");

    private static final PlaceKind COMMUNE = PlaceKind.of("xã", "commune");
    private static final PlaceKind WARD = PlaceKind.of("phường", "ward");

    private SecondPlanPlaces() {}

    static PlaceRegistry registry() {
        return PlaceRegistry.of(List.of(
                        place(PROVINCE, PlaceKind.of("tỉnh", "province"), "Tỉnh Mây Trắng", "Mây Trắng province")
                                .level(PlaceLevel.PROVINCE)
                                .build(),
                        unit(SUOI_MAY, COMMUNE, "Xã Suối Mây", "Suối Mây commune"),
                        unit(DOI_NANG, COMMUNE, "Xã Đồi Nắng", "Đồi Nắng commune"),
                        unit(BEN_GIO, WARD, "Phường Bến Gió", "Bến Gió ward"),
                        unit(CAU_TRANG, WARD, "Phường Cầu Trăng", "Cầu Trăng ward")))
                .orElseThrow();
    }

    private static PlaceVersion unit(PlaceId id, PlaceKind kind, String vi, String en) {
        return place(id, kind, vi, en)
                .level(PlaceLevel.COMMUNE)
                .parent(PROVINCE)
                .build();
    }

    private static PlaceVersion.Builder place(PlaceId id, PlaceKind kind, String vi, String en) {
        return PlaceVersion.builder()
                .place(id)
                .kind(kind)
                .name(LocalizedText.of(vi, en))
                .validity(Validity.always())
                .source("invented")
                .certainty(PlaceCertainty.UNVERIFIED);
    }
}
