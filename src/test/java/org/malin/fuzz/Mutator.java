package org.malin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.malin.Docx;

/** Spoils sources. The same seed number gives the same input on every machine. */
final class Mutator {
    private static final List<String> CHARSETS =
            List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "windows-1251", "KOI8-R", "ISO-8859-1", "UTF-32");

    private final List<Sample> samples;

    Mutator(List<Sample> samples) {
        this.samples = samples;
    }

    /** The input of a seed number. */
    Sample input(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Sample sample = samples.get(random.nextInt(samples.size()));
        Sample other = samples.get(random.nextInt(samples.size()));
        byte[] bytes = sample.isPackage()
                ? spoiledPackage(sample.bytes(), other, random)
                : encoded(spoiled(sample.text(), other.text(), random), random);
        return new Sample(seed + "-" + sample.name(), random.nextInt(6) == 0 ? flipped(bytes, random) : bytes);
    }

    private static String spoiled(String text, String other, Random random) {
        TextMutations mutations = new TextMutations(random);
        String spoiled = text;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            spoiled = mutations.mutate(spoiled, other);
        }
        return spoiled;
    }

    private static byte[] encoded(String text, Random random) {
        Charset charset = random.nextInt(8) == 0
                ? Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())))
                : StandardCharsets.UTF_8;
        return text.getBytes(charset);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] spoiled = bytes.clone();
        int count = spoiled.length == 0 ? 0 : 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return spoiled;
    }

    /** A Word file of which one part is spoiled; now and then a part is lost. */
    private static byte[] spoiledPackage(byte[] bytes, Sample other, Random random) {
        Map<String, byte[]> parts = unpacked(bytes);
        String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        if (random.nextInt(10) == 0) {
            parts.remove(part);
        } else {
            String text = new String(parts.get(part), StandardCharsets.UTF_8);
            parts.put(
                    part,
                    random.nextBoolean()
                            ? XmlMutations.spoiled(text, random).getBytes(StandardCharsets.UTF_8)
                            : spoiled(text, other.text(), random).getBytes(StandardCharsets.UTF_8));
        }
        return Docx.zip(parts);
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
