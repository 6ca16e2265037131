package io.github.childplan.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests in their bytes, for what no client library sends. */
final class Raw {

    /** What a browser accepts. */
    static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private Raw() {}

    /** An answer. */
    record Answer(int status, String head, String text) {

        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        JsonNode json() {
            return JsonMapper.builder().build().readTree(text);
        }
    }

    /** Sends a request without a body, for example {@code GET /}. */
    static Answer send(int port, String request, String... headers) {
        return send(port, request, new byte[0], headers);
    }

    static Answer send(int port, String request, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(request).append(" HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        List.of(headers).forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer(answer.toString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String bytes) {
        int end = bytes.indexOf("\r\n\r\n");
        String head = bytes.substring(0, end);
        String body = bytes.substring(end + 4);
        String whole = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked") ? joined(body) : body;
        return new Answer(
                Integer.parseInt(head.substring(9, 12)),
                head,
                new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** Puts the chunks of a body together. */
    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            body.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
        return body.toString();
    }
}
