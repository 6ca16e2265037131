import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into maps, lists and texts; a number, true, false and null become their text. Escapes in texts stay as written. */
final class Json {

    private static final Pattern TOKEN = Pattern.compile("\\s*([\\[\\]{}:,]|\"((?:[^\"\\\\]|\\\\.)*+)\"|[\\w.+-]+)\\s*");

    private final Matcher tokens;
    private String token = "";
    private boolean quoted;

    private Json(String text) {
        this.tokens = TOKEN.matcher(text);
        next();
    }

    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.require(json.is(""));
        return value;
    }

    private Object value() {
        return switch (quoted ? "" : token) {
            case "{" -> object();
            case "[" -> array();
            default -> scalar();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        next();
        while (!is("}")) {
            String name = scalar();
            take(":");
            require(object.put(name, value()) == null);
            more("}");
        }
        next();
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        next();
        while (!is("]")) {
            array.add(value());
            more("]");
        }
        next();
        return array;
    }

    private String scalar() {
        String text = token;
        require(quoted || token.matches("[\\w.+-]+"));
        next();
        return text;
    }

    private boolean is(String mark) {
        return !quoted && token.equals(mark);
    }

    private void more(String end) {
        if (!is(end)) {
            take(",");
        }
    }

    private void take(String expected) {
        require(is(expected));
        next();
    }

    private void next() {
        quoted = false;
        token = "";
        if (tokens.regionStart() < tokens.regionEnd()) {
            require(tokens.lookingAt());
            quoted = tokens.group(2) != null;
            token = quoted ? tokens.group(2) : tokens.group(1);
            tokens.region(tokens.end(), tokens.regionEnd());
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("no JSON near character " + tokens.regionStart());
        }
    }
}
