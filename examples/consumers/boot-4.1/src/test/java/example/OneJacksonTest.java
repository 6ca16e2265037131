package example;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Otherwise the other tests would not show that Jackson 3 is enough. */
class OneJacksonTest {

    @Test
    void onlyTheMapperOfJackson3IsThere() {
        assertDoesNotThrow(() -> Class.forName("tools.jackson.databind.ObjectMapper"));
        assertThrows(
                ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }
}
