package uk.lantern.content.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through a Word file before anything reads it. It unpacks everything once and throws it
 * away, because what a zip says of its own sizes proves nothing.
 */
final class ZipCheck {

  private static final int MOST_ENTRIES = 5_000;

  /** Word files of a thousand pages with pictures stay far below. */
  private static final long MOST_BYTES = 300L * 1024 * 1024;

  /** A part of text: POI builds it in memory, at some twenty times its size. */
  private static final long MOST_XML = 30L * 1024 * 1024;

  /** A document type can stand behind a declaration and comments only. */
  private static final int PROLOGUE = 4_096;

  private long unpacked;

  private ZipCheck() {}

  /**
   * @throws RefusedDocument when it is a bomb, holds macros or points outside itself
   */
  static void check(Path file) throws IOException, RefusedDocument {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        ZipInputStream zip = new ZipInputStream(bytes)) {
      new ZipCheck().check(zip);
    }
  }

  private void check(ZipInputStream zip) throws IOException, RefusedDocument {
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++entries > MOST_ENTRIES) {
        throw tooBig();
      }
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.contains("vbaproject") || name.contains("activex")) {
        throw new RefusedDocument("The file holds macros. Save it without them, as .docx.");
      }
      read(zip, name.endsWith(".xml") || name.endsWith(".rels"));
    }
    if (entries == 0) {
      throw new RefusedDocument("The file is damaged or is not what its name says.");
    }
  }

  private void read(InputStream part, boolean xml) throws IOException, RefusedDocument {
    byte[] start = part.readNBytes(PROLOGUE);
    if (xml) {
      String prologue = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
      if (prologue.contains("<!DOCTYPE") || prologue.contains("<!ENTITY")) {
        throw new RefusedDocument("The file wants other files or addresses to be read with it.");
      }
    }
    long size = start.length;
    byte[] buffer = new byte[64 * 1024];
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      size += read;
      if (unpacked + size > MOST_BYTES || (xml && size > MOST_XML)) {
        throw tooBig();
      }
    }
    unpacked += size;
  }

  private static RefusedDocument tooBig() {
    return new RefusedDocument("The file unpacks to far more than its size (a zip bomb).");
  }
}
