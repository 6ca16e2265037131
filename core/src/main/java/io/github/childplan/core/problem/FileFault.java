package io.github.childplan.core.problem;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Says why a file cannot be read, without the folders that its path names: a problem may be shown to whoever sent the file.
 *
 * <pre>{@code
 * FileFault.problem("plan.json", new NoSuchFileException("/srv/secret/plan.json")).text().in(Language.EN);
 * // The file cannot be read: there is no such file
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class FileFault {

    private static final LocalizedText MISSING = LocalizedText.of("không có tệp này", "there is no such file");
    private static final LocalizedText DENIED = LocalizedText.of("không có quyền đọc", "reading it is not allowed");

    private FileFault() {}

    /**
     * Returns the reason in words.
     *
     * @param cause what the system said
     * @return the words; of other causes the message or, where that may have a path in it, the kind of the exception
     */
    public static LocalizedText words(IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return MISSING;
        }
        if (cause instanceof AccessDeniedException) {
            return DENIED;
        }
        // the message of a file system's exception begins with the path
        String message = cause instanceof FileSystemException ? null : cause.getMessage();
        String told = message == null ? cause.getClass().getSimpleName() : Texts.excerpt(message);
        return LocalizedText.of(told, told);
    }

    /**
     * Returns the problem of a file that cannot be read.
     *
     * @param source the name of the file, without its folder
     * @param cause what the system said
     * @return {@link CoreProblem#UNREADABLE}
     */
    public static Problem problem(String source, IOException cause) {
        return Problem.of(CoreProblem.UNREADABLE)
                .at(ProblemPlace.in(source))
                .with("detail", words(cause))
                .build();
    }
}
