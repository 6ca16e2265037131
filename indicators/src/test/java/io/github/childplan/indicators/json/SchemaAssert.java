package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asserts what a generated schema says, by another library's reading of it. */
final class SchemaAssert {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final String text;
    private final Schema schema;

    SchemaAssert(byte[] schema) {
        this.text = new String(schema, StandardCharsets.UTF_8);
        this.schema = REGISTRY.getSchema(text);
    }

    void accepts(byte[] json) {
        assertThat(schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }

    void isValidItself() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(text, InputFormat.JSON)).isEmpty();
    }

    /** {@code -Dgolden.write=true} writes the resource anew, to be read before it is kept. */
    void isTheResource(String name) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/main/resources/io/github/childplan/indicators/json", name), text);
        }
        try (InputStream in = ObservationsJson.class.getResourceAsStream(name)) {
            assertThat(in).as("resource").isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }
}
