package io.github.childplan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Calls and method references whose answer depends on the machine. A form is {@code Type.method(parameter types)} with
 * simple names as in the source, {@code *} for any characters; a constructor is {@code Type.<init>(...)}.
 */
final class ForbiddenCalls extends DescribedPredicate<JavaAccess<?>> {

    /** The day and the time come in as arguments. */
    static final ForbiddenCalls CLOCK = new ForbiddenCalls(
            "the clock of the machine",
            "java.time.*.now(*)",
            "java.time.Clock.system*(*)",
            "java.time.Clock.tick*(*)",
            "java.time.InstantSource.system(*)",
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(*)");

    /** The locale and the zone are always named. */
    static final ForbiddenCalls LOCALE_AND_ZONE = new ForbiddenCalls(
            "the locale or zone of the machine",
            "java.util.Locale.getDefault(*)",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(String,Object[])",
            "java.lang.String.formatted(*)",
            "java.util.Formatter.<init>()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(String)",
            "java.text.DecimalFormatSymbols.<init>()",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.MessageFormat.<init>(String)",
            "java.text.MessageFormat.format(String,Object[])",
            "java.text.NumberFormat.get*Instance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(String)",
            "java.time.format.DateTimeFormatter.ofPattern(String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.ResourceBundle.getBundle(String)");

    /** The charset is always named; {@code java.nio.file.Files} reads and writes UTF-8. */
    static final ForbiddenCalls CHARSET = new ForbiddenCalls(
            "the charset of the machine",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[],int,int)",
            "java.lang.String.getBytes()",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(File)",
            "java.io.FileReader.<init>(FileDescriptor)",
            "java.io.FileReader.<init>(String)",
            "java.io.FileWriter.<init>(File)",
            "java.io.FileWriter.<init>(File,boolean)",
            "java.io.FileWriter.<init>(FileDescriptor)",
            "java.io.FileWriter.<init>(String)",
            "java.io.FileWriter.<init>(String,boolean)",
            "java.io.InputStreamReader.<init>(InputStream)",
            "java.io.OutputStreamWriter.<init>(OutputStream)",
            "java.io.PrintStream.<init>(File)",
            "java.io.PrintStream.<init>(OutputStream)",
            "java.io.PrintStream.<init>(OutputStream,boolean)",
            "java.io.PrintStream.<init>(String)",
            "java.io.PrintWriter.<init>(File)",
            "java.io.PrintWriter.<init>(OutputStream)",
            "java.io.PrintWriter.<init>(OutputStream,boolean)",
            "java.io.PrintWriter.<init>(String)",
            "java.util.Scanner.<init>(File)",
            "java.util.Scanner.<init>(InputStream)",
            "java.util.Scanner.<init>(Path)");

    private final Pattern forms;

    private ForbiddenCalls(String description, String... forms) {
        super(description);
        StringBuilder pattern = new StringBuilder();
        for (String form : Set.of(forms)) {
            pattern.append(pattern.isEmpty() ? "" : "|")
                    .append(Pattern.quote(form).replace("*", "\\E.*\\Q"));
        }
        this.forms = Pattern.compile(pattern.toString());
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        StringBuilder form = new StringBuilder(target.getOwner().getName())
                .append('.')
                .append(target.getName())
                .append('(');
        String separator = "";
        for (var parameter : target.getRawParameterTypes()) {
            form.append(separator).append(parameter.getSimpleName());
            separator = ",";
        }
        return forms.matcher(form.append(')')).matches();
    }
}
