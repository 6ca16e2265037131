package io.github.childplan.service.problem;

import io.github.childplan.core.value.LocalizedText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** The ProblemDetail of a refusal: {@code detail} is in Vietnamese, {@code text} holds both languages. */
public final class ProblemBody {

    static final String TEXT = "text";

    private static final LocalizedText OTHER =
            LocalizedText.of("Không xử lý được yêu cầu này", "This request cannot be served");
    private static final Map<HttpStatus, LocalizedText> TEXTS = Map.of(
            HttpStatus.UNAUTHORIZED, LocalizedText.of("Cần đăng nhập", "Sign in first"),
            HttpStatus.FORBIDDEN, LocalizedText.of("Không được phép", "This is not allowed"),
            HttpStatus.NOT_FOUND, LocalizedText.of("Không có gì ở địa chỉ này", "There is nothing at this address"),
            HttpStatus.METHOD_NOT_ALLOWED,
                    LocalizedText.of("Địa chỉ này không nhận phương thức đó", "This address does not take that method"),
            HttpStatus.NOT_ACCEPTABLE,
                    LocalizedText.of("Không có định dạng được yêu cầu", "There is no answer in the format asked for"),
            HttpStatus.CONTENT_TOO_LARGE,
                    LocalizedText.of("Tệp quá lớn, nhiều nhất là 16 MB", "The file is too large, must be 16 MB at most"),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    LocalizedText.of("Địa chỉ này không nhận kiểu nội dung đó", "This address does not take that type of content"),
            HttpStatus.SERVICE_UNAVAILABLE,
                    LocalizedText.of(
                            "Cơ sở dữ liệu không trả lời; không có gì của yêu cầu này được lưu",
                            "The database does not answer; nothing of this request was stored"),
            HttpStatus.INTERNAL_SERVER_ERROR,
                    LocalizedText.of("Dịch vụ có lỗi, xem nhật ký", "The service has failed, see its log"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemBody() {}

    static ProblemDetail of(HttpStatusCode status) {
        return of(status, TEXTS.getOrDefault(HttpStatus.resolve(status.value()), OTHER));
    }

    static ProblemDetail of(HttpStatusCode status, LocalizedText text) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, text.vi());
        detail.setProperty(TEXT, text);
        return detail;
    }

    /**
     * Answers with the text of a status, where no controller does.
     *
     * @param response the response
     * @param status the status
     * @throws IOException if the response cannot be written
     */
    public static void write(HttpServletResponse response, HttpStatus status) throws IOException {
        LocalizedText text = TEXTS.getOrDefault(status, OTHER);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of(
                        "title", status.getReasonPhrase(),
                        "status", status.value(),
                        "detail", text.vi(),
                        TEXT, Map.of("vi", text.vi(), "en", text.en().orElse(text.vi())))));
    }
}
