package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the page with a browser: has a session, and sends the forms with their token. */
final class PageSession {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final String[] headers;
    private String cookie;
    private String token;

    private PageSession(int port, String... headers) {
        this.port = port;
        this.headers = headers;
    }

    /** Opens the page where one signs in, as a proxy passes it on if headers are given. */
    static PageSession open(int port, String... headers) {
        PageSession session = new PageSession(port, headers);
        Raw.Answer page = Raw.send(port, "GET /sign-in", headers);
        session.take(page);
        session.token = token(page);
        return session;
    }

    static PageSession signIn(int port) {
        PageSession session = open(port);
        assertThat(session.signIn("", Client.PASSWORD).header("Location")).isEqualTo("/");
        session.token = token(Raw.send(port, "GET /", session.cookie));
        return session;
    }

    /** Sends the form, and returns the redirection. */
    Raw.Answer signIn(String query, String password, String... more) {
        String body = "username=" + Client.USER + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        Raw.Answer answer = Raw.send(
                port,
                "POST /sign-in" + query,
                body.getBytes(StandardCharsets.UTF_8),
                with(more, "Content-Type: application/x-www-form-urlencoded"));
        assertThat(answer.status()).isIn(302, 403);
        take(answer);
        return answer;
    }

    /** Sends the form of the page with a file. */
    Raw.Answer upload(String subject, byte[] file, String query) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf\"", token.getBytes(StandardCharsets.UTF_8));
        part(body, "file\"; filename=\"figures.csv\"", file);
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return Raw.send(
                port,
                "POST /files?subject=" + subject + query,
                body.toByteArray(),
                with(new String[] {Raw.BROWSER}, "Content-Type: multipart/form-data; boundary=part"));
    }

    Raw.Answer get(String path) {
        return Raw.send(port, "GET " + path, with(new String[0], Raw.BROWSER));
    }

    Raw.Answer signOut(String query) {
        return Raw.send(
                port,
                "POST /sign-out" + query,
                ("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                with(new String[0], "Content-Type: application/x-www-form-urlencoded"));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String[] with(String[] more, String type) {
        String[] all = Arrays.copyOf(headers, headers.length + more.length + 2);
        System.arraycopy(more, 0, all, headers.length, more.length);
        all[all.length - 2] = type;
        all[all.length - 1] = cookie;
        return all;
    }

    private void take(Raw.Answer answer) {
        String set = answer.header("Set-Cookie");
        if (!set.isEmpty()) {
            cookie = "Cookie: " + set.substring(0, set.indexOf(';'));
        }
    }

    private static String token(Raw.Answer page) {
        Matcher token = TOKEN.matcher(page.text());
        assertThat(token.find()).as(page.text()).isTrue();
        return token.group(1);
    }
}
