package io.github.childplan.service.problem;

import io.github.childplan.core.value.LocalizedText;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/**
 * What is said of a request that is refused or fails, to programs and to people alike.
 *
 * @param status the status of the answer
 * @param text the sentence in both languages
 */
public record Refusal(HttpStatusCode status, LocalizedText text) {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private static final LocalizedText OTHER =
            LocalizedText.of("Không xử lý được yêu cầu này", "This request cannot be served");
    private static final LocalizedText UNSTORABLE = LocalizedText.of(
            "Cơ sở dữ liệu không nhận một giá trị của yêu cầu này; không có gì được lưu",
            "The database does not take a value of this request; nothing of it was stored");
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

    /**
     * Returns what is said of a status.
     *
     * @param status the status
     * @return its text
     */
    public static Refusal of(HttpStatusCode status) {
        return new Refusal(status, TEXTS.getOrDefault(HttpStatus.resolve(status.value()), OTHER));
    }

    /**
     * Returns what is said of a failure. What is not the fault of the request is logged.
     *
     * @param failed the failure
     * @return status and text
     */
    public static Refusal of(Exception failed) {
        if (failed instanceof RefusedException refused) {
            return new Refusal(refused.status(), refused.text());
        }
        if (failed instanceof TypeMismatchException mismatch) {
            return new Refusal(HttpStatus.BAD_REQUEST, mismatch(mismatch));
        }
        if (failed instanceof ErrorResponse response) {
            return of(response.getStatusCode());
        }
        if (failed instanceof InvalidParameterException unreadable) {
            return of(HttpStatusCode.valueOf(unreadable.getErrorCode()));
        }
        if (failed instanceof MultipartException) {
            return of(HttpStatus.BAD_REQUEST);
        }
        if (failed instanceof DataIntegrityViolationException) {
            LOG.warn("the database refused a value: {}", failed.getMessage());
            return new Refusal(HttpStatus.BAD_REQUEST, UNSTORABLE);
        }
        if (failed instanceof DataAccessException || failed instanceof TransactionException) {
            LOG.error("the database failed", failed);
            return of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        LOG.error("a request failed", failed);
        return of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Says which parameter it was, as far as its value fits on a line. */
    private static LocalizedText mismatch(TypeMismatchException mismatch) {
        String name = String.valueOf(mismatch.getPropertyName());
        String value = String.valueOf(mismatch.getValue());
        String shown = value.substring(0, Math.min(value.length(), 100));
        return LocalizedText.of(
                "Tham số " + name + " là '" + shown + "', không dùng được",
                "The parameter " + name + " was '" + shown + "' and cannot be used");
    }
}
