package uk.lantern.content.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** Reads {@code images.yml} and the files it names, which lie beside it. */
final class ImageList {

  private static final String NAME = "images.yml";

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, ItemImage> byItem = new HashMap<>();

  private ImageList() {}

  /**
   * @param own a partnership's own folder, whose images come before those that ship; empty for none
   * @throws BrokenContentException with every problem of every file
   */
  static ItemImages load(Optional<ContentFiles> own) {
    ImageList list = new ImageList();
    list.read(ContentFiles.shipped(), "images/");
    own.ifPresent(folder -> list.read(folder, ""));
    if (!list.problems.isEmpty()) {
      throw new BrokenContentException(list.problems);
    }
    return new ItemImages(list.byItem.values());
  }

  private void read(ContentFiles files, String folder) {
    for (ContentFile list : files.matching(folder + NAME)) {
      Fields fields = Yaml.read(list, problems);
      fields.only("owner", "reviewBy", "version", "images");
      fields.text("owner");
      fields.date("reviewBy");
      fields.count("version");
      fields.inners("images").forEach(one -> image(one, files, folder));
    }
  }

  private void image(Fields one, ContentFiles files, String folder) {
    one.only("item", "file", "alt");
    String item = one.text("item");
    String name = one.text("file");
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,80}")) {
      one.wrong("file", "is no plain file name", "name a file that lies beside images.yml");
      return;
    }
    Optional<byte[]> file = files.bytes(folder + name, ImageFile.LARGEST_FILE + 1);
    if (file.isEmpty()) {
      one.wrong("file", "is not there", "put " + name + " beside images.yml");
      return;
    }
    try {
      String alt = Objects.requireNonNullElse(one.textOrNull("alt"), "");
      String uri = ImageFile.dataUri(file.get());
      byItem.put(item, new ItemImage(item, ImageFile.key(file.get()), alt, uri));
    } catch (ImageFile.Refused refused) {
      one.wrong("file", String.valueOf(refused.getMessage()), "give another PNG or JPEG");
    }
  }
}
