package org.malin.xml;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists a folder of built-in resources, in the jar or, while the tool itself is built, on disk. */
final class BuiltInFolder {

    private BuiltInFolder() {}

    static List<String> list(String path) throws IOException {
        URL url = BuiltInFolder.class.getResource(path);
        if (url == null) {
            throw new NoSuchFileException(path);
        }
        URLConnection connection = url.openConnection();
        return connection instanceof JarURLConnection ? inJar((JarURLConnection) connection) : onDisk(url);
    }

    private static List<String> inJar(JarURLConnection connection) throws IOException {
        String folder =
                Objects.requireNonNullElse(connection.getEntryName(), "").replaceFirst("/?$", "/");
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                .map(name -> name.substring(folder.length()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
    }

    private static List<String> onDisk(URL url) {
        File[] files = new File(URI.create(url.toString())).listFiles(File::isFile);
        return Stream.of(Objects.requireNonNullElse(files, new File[0]))
                .map(File::getName)
                .collect(Collectors.toList());
    }
}
