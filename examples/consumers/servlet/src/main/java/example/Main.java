package example;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

/** Starts Jetty with the servlet: {@code Main [PORT]}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        Server server = server(args.length > 0 ? Integer.parseInt(args[0]) : 8080);
        server.start();
        server.join();
    }

    static Server server(int port) {
        Server server = new Server(port);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(PlanServlet.class, "/*");
        server.setHandler(context);
        return server;
    }
}
