package io.github.childplan.indicators.json;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reasons that a reader knows, by code. */
final class KnownReasons {

    static final KnownReasons STANDARD = new KnownReasons(new TreeMap<>())
            .and(List.of(CoreProblem.values()))
            .and(List.of(IndicatorsProblem.values()));

    private final Map<String, ProblemReason> byCode;

    private KnownReasons(Map<String, ProblemReason> byCode) {
        this.byCode = byCode;
    }

    /**
     * Returns these reasons and more.
     *
     * @throws IllegalArgumentException if another reason has the same code
     */
    KnownReasons and(Collection<? extends ProblemReason> more) {
        Map<String, ProblemReason> all = new TreeMap<>(byCode);
        for (ProblemReason reason : more) {
            ProblemReason other = all.putIfAbsent(reason.code(), reason);
            if (other != null && !other.equals(reason)) {
                throw new IllegalArgumentException("code " + reason.code() + " was that of " + reason.name()
                        + ", must be of one reason and is that of " + other.name());
            }
        }
        return new KnownReasons(all);
    }

    ProblemReason require(String code) {
        ProblemReason reason = byCode.get(code);
        if (reason == null) {
            throw new IllegalArgumentException("code was '" + code + "', must be that of a known reason");
        }
        return reason;
    }

    LocalizedText expectation() {
        return LocalizedText.of(
                "mã của một loại lỗi mà chương trình đọc biết, như CP-1003",
                "the code of a reason that the reader knows, such as CP-1003");
    }
}
