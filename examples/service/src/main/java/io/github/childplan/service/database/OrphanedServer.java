package io.github.childplan.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database server that goes on when the service was killed and could not stop it. It would keep the folder locked. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final int SECONDS = 20;

    private OrphanedServer() {}

    /** Stops the server of a folder, if one is running that no service holds. */
    static void stop(Path folder) {
        try {
            requireFree(folder);
            Path pidFile = folder.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                server(folder, Files.readAllLines(pidFile)).ifPresent(OrphanedServer::stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("database folder " + folder + " cannot be read", e);
        }
    }

    /** The library that starts the server holds a lock on this file for as long as its service runs. */
    private static void requireFree(Path folder) throws IOException {
        Path lockFile = folder.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("database folder " + folder
                        + " is in use by another service, must be a folder of its own (childplan.database-folder)");
            }
        }
    }

    /** The process whose number is in the file, if it is a server of this folder and not a later process of that number. */
    private static Optional<ProcessHandle> server(Path folder, List<String> pidFile) {
        if (pidFile.size() < 2 || !Path.of(pidFile.get(1)).equals(folder)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile.get(0).trim()))
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).endsWith("postgres"))
                        .isPresent());
    }

    private static void stop(ProcessHandle server) {
        LOG.warn("stopping the database server {} that a killed service left behind", server.pid());
        server.destroy();
        try {
            server.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException busy) {
            // what it had not committed is undone when it starts again
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("database server " + server.pid() + " cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while stopping database server " + server.pid(), e);
        }
    }
}
