package example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servlet as an application of a server, with a class loader of its own which sees its own jars first. */
class RedeployTest {

    private static final String PLAN_JSON = "io.github.childplan.core.json.PlanJson";

    private static final Pattern OF_THE_APPLICATION =
            Pattern.compile("(childplan-(core|indicators)|jackson|jspecify|fastcsv)-[^/]*[.]jar$|target/classes/?$");

    @TempDir
    Path folder;

    @Test
    void twoApplicationsHaveTheirOwnPlansAndLeaveNothingBehind() throws Exception {
        ContextHandlerCollection applications = new ContextHandlerCollection();
        Server server = new Server();
        // A connection that stays open would hold the application that it was last used for.
        HttpConfiguration http = new HttpConfiguration();
        http.setPersistentConnectionsEnabled(false);
        server.addConnector(new ServerConnector(server, new HttpConnectionFactory(http)));
        server.setHandler(applications);
        server.start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            client.send(request(server.getURI()), HttpResponse.BodyHandlers.discarding());
            Set<String> threads = threadsOtherThanOf("qtp", "HttpClient");

            WeakReference<ClassLoader> first = deployed(applications, "/first", client, server);
            WeakReference<ClassLoader> second = deployed(applications, "/second", client, server);
            assertNotSame(loaded(first), loaded(second));
            undeployed(applications, "/first");
            gone(first);
            undeployed(applications, "/second");
            gone(second);

            assertEquals(threads, threadsOtherThanOf("qtp", "HttpClient"));
        } finally {
            server.stop();
        }
    }

    private WeakReference<ClassLoader> deployed(
            ContextHandlerCollection applications, String path, HttpClient client, Server server) throws Exception {
        WebAppContext application = new WebAppContext();
        application.setContextPath(path);
        application.setBaseResourceAsPath(folder);
        application.setExtraClasspath(jars());
        application.addServlet("example.PlanServlet", "/*");
        applications.addHandler(application);
        application.start();
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> answer = client.send(
                    request(server.getURI().resolve(path + "/plan/canonical")), HttpResponse.BodyHandlers.ofByteArray());
            assertArrayEquals(PlanJson.write(StandardPlans.muongTe()), answer.body());
        }
        for (String body : new String[] {"{\"format\":\"childplan-observations/1\"}", "no JSON"}) {
            HttpRequest bad = HttpRequest.newBuilder(server.getURI().resolve(path + "/figures"))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            assertEquals(
                    400, client.send(bad, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
        assertSame(
                application.getClassLoader(),
                application.getClassLoader().loadClass(PLAN_JSON).getClassLoader());
        return new WeakReference<>(application.getClassLoader());
    }

    private static Class<?> loaded(WeakReference<ClassLoader> loader) throws ClassNotFoundException {
        return loader.get().loadClass(PLAN_JSON);
    }

    private static void undeployed(ContextHandlerCollection applications, String path) throws Exception {
        WebAppContext application = applications.getDescendants(WebAppContext.class).stream()
                .filter(one -> path.equals(one.getContextPath()))
                .findFirst()
                .orElseThrow();
        application.stop();
        applications.removeHandler(application);
        application.destroy();
    }

    private static void gone(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertNull(loader.get(), "something still holds the classes of an application that is gone");
    }

    /** Returns the application and what it needs, as a server would find them in WEB-INF. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_THE_APPLICATION.matcher(entry).find())
                .collect(Collectors.joining(";"));
    }

    private static Set<String> threadsOtherThanOf(String... servers) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> Arrays.stream(servers).noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }
}
