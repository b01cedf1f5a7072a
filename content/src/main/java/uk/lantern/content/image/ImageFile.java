package uk.lantern.content.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes of an image's file what a card can hold. It is told by its bytes and not by its name, and
 * drawn anew, so that nothing but the picture is left: no place, no camera, no hidden text.
 */
final class ImageFile {

  /** What a person draws or photographs; larger ones are not read at all. */
  static final int LARGEST_FILE = 5 * 1024 * 1024;

  /** A card stays under 25 KB, and Base64 makes a third more of it. */
  static final int LARGEST_IMAGE = 11_000;

  /** A picture of 4,000 by 4,000 takes 64 MB to open; a small file can claim far more. */
  private static final long MOST_PIXELS = 16_000_000;

  /** Twice the width of a phone's chat. */
  private static final int WIDEST = 640;

  private static final int NARROWEST = 160;
  private static final float[] QUALITIES = {.85f, .7f, .55f, .4f};
  private static final Set<String> FORMATS = Set.of("png", "jpeg");
  private static final int KEY_BYTES = 8;

  private ImageFile() {}

  /** Why a file is no image for a card; a sentence for whoever put it there. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  /** Names the bytes: another picture in the same file is another image. */
  static String key(byte[] file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /**
   * The image as a data URI.
   *
   * @throws Refused when it is none, or too large
   */
  static String dataUri(byte[] file) throws Refused {
    if (file.length > LARGEST_FILE) {
      throw new Refused("is larger than 5 MB");
    }
    try {
      return small(opened(file));
    } catch (IOException | RuntimeException e) {
      // Readers fail in as many ways as files are broken; none of them may stop more than this.
      throw new Refused("is damaged");
    }
  }

  private static BufferedImage opened(byte[] file) throws IOException, Refused {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Refused("is neither a PNG nor a JPEG");
      }
      ImageReader reader = readers.next();
      try {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new Refused("is neither a PNG nor a JPEG");
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new Refused("has more than 16 million pixels");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** The largest and best that fits: what is drawn stays sharp, what is not stays large. */
  private static String small(BufferedImage image) throws IOException, Refused {
    int widest = Math.min(WIDEST, image.getWidth());
    for (int width : new int[] {widest, widest * 3 / 4}) {
      byte[] png = written(drawn(image, Math.max(1, width)), "png", 1);
      if (png.length <= LARGEST_IMAGE) {
        return uri("png", png);
      }
    }
    for (int width = widest; width >= NARROWEST; width = width * 3 / 4) {
      BufferedImage drawn = drawn(image, width);
      for (float quality : QUALITIES) {
        byte[] jpeg = written(drawn, "jpeg", quality);
        if (jpeg.length <= LARGEST_IMAGE) {
          return uri("jpeg", jpeg);
        }
      }
    }
    throw new Refused("holds too much to be shown in a card; draw it simpler");
  }

  /** On white: what is transparent must be read in a dark theme too. */
  private static BufferedImage drawn(BufferedImage image, int width) {
    int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D on = drawn.createGraphics();
    on.setColor(java.awt.Color.WHITE);
    on.fillRect(0, 0, width, height);
    on.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    on.drawImage(image, 0, 0, width, height, null);
    on.dispose();
    return drawn;
  }

  private static byte[] written(BufferedImage image, String format, float quality)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (quality < 1) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static String uri(String format, byte[] image) {
    return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(image);
  }
}
