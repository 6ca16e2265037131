package io.github.childplan.service.database;

import com.zaxxer.hikari.HikariDataSource;
import io.github.childplan.service.ServiceProperties;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL of the service's own, started from the binaries on the class path where no database is named, so that one
 * command runs the service on a machine with nothing installed. It is the database that the tests run against. It listens on
 * this machine only, with no password: name a database of your own for anything but trying the service out.
 */
@Configuration(proxyBeanMethods = false)
// holds where the property is missing: a URL is never the word "none"
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(ServiceProperties properties) throws IOException {
        Path folder = properties.databaseFolder().toAbsolutePath();
        OrphanedServer.stop(folder);
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    // the library switches it off, as tests want it; what is in here is to last
                    .setServerConfig("fsync", "on")
                    .start();
        } catch (IllegalStateException failed) {
            throw "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()
                    ? new IllegalStateException(
                            "PostgreSQL does not run as root, and this machine does not allow 'unshare -U': start the"
                                    + " service as another user, or name a database (SPRING_DATASOURCE_URL)",
                            failed)
                    : failed;
        }
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return pool;
    }
}
