package org.malin.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real browser, and the built site in a folder and on a server of this machine. Skipped where there is no Chromium. */
final class Chromium implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    /** Where a page is opened from. */
    enum From {
        FOLDER,
        SERVER
    }

    /** What a page did that it should not do. */
    final List<String> faults = new ArrayList<>();

    private final Playwright playwright;
    private final Browser browser;
    private final HttpServer server;

    private Chromium(Path executable) throws IOException {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                        "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(List.of("--no-sandbox")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Chromium::serve);
        server.start();
    }

    static Chromium open() throws IOException {
        Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
        boolean there = Files.isExecutable(chromium);
        if (!there) {
            System.err.println("tests in a browser are skipped: there is no Chromium at " + chromium
                    + "; install it (apt-get install chromium) or name it in CHROMIUM");
        }
        assumeTrue(there, "no Chromium at " + chromium);
        return new Chromium(chromium);
    }

    private static void serve(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/favicon.ico")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        Path file = BuiltSite.folder()
                .resolve(exchange.getRequestURI().getPath().substring(1))
                .normalize();
        boolean there = file.startsWith(BuiltSite.folder()) && Files.isRegularFile(file);
        byte[] body = there ? Files.readAllBytes(file) : new byte[0];
        String name = file.toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String address(From from, String page) {
        return from == From.FOLDER
                ? BuiltSite.folder().resolve(page).toUri().toString()
                : "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
    }

    BrowserContext context(boolean script, int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBypassCSP(false));
    }

    /** A page that is watched; what it should not do is among the faults. */
    Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onRequestFailed(request -> faults.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + ": " + response.url());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith(address(From.SERVER, ""))) {
                faults.add("outside: " + url);
            }
        });
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
        playwright.close();
    }
}
