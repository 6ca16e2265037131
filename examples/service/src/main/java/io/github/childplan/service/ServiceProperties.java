package io.github.childplan.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the service.
 *
 * @param databaseFolder where the database that is started along keeps its files
 * @param asOf the day that is looked at where a request names none; today where it is absent
 * @param sample whether the made-up figures and submissions are taken in at the start
 */
@ConfigurationProperties("childplan")
public record ServiceProperties(
        @DefaultValue("data/postgres") Path databaseFolder,
        Optional<LocalDate> asOf,
        @DefaultValue("false") boolean sample) {}
