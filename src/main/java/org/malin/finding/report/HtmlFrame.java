package org.malin.finding.report;

import static org.malin.finding.report.Markup.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The frame of a page that stands alone: it needs no other file and runs no script; its look is that of the edition. */
final class HtmlFrame {
    private static final String[] STYLES = {"/org/malin/xslt/css/page.css", "/org/malin/xslt/css/report.css"};

    private HtmlFrame() {}

    static String page(String title, String content) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + escaped(title)
                + "</title>\n<style>\n"
                + styles() + "</style>\n</head>\n<body>\n<main class=\"report\">\n<h1>" + escaped(title)
                + "</h1>\n" + content + "</main>\n</body>\n</html>\n";
    }

    private static String styles() {
        StringBuilder css = new StringBuilder();
        for (String path : STYLES) {
            try (InputStream stream = HtmlFrame.class.getResourceAsStream(path)) {
                if (stream != null) {
                    css.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                            .append('\n');
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return css.toString();
    }
}
