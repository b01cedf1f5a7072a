package uk.lantern.content.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.ItemType;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Origin;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.SourceKind;

/** Turns one Markdown file with front matter into a learning item. */
final class ItemReader {

  private static final String FENCE = "---\n";

  private static final String[] FIELDS = {
    "id",
    "version",
    "type",
    "origin",
    "demo",
    "title",
    "oneLine",
    "keyMessages",
    "source",
    "release",
    "themes",
    "priorities",
    "jobFamilies",
    "ageBands",
    "places"
  };

  private final List<Problem> problems;

  ItemReader(List<Problem> problems) {
    this.problems = problems;
  }

  @Nullable LearningItem read(ContentFile file) {
    int end = file.text().indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!file.text().startsWith(FENCE) || end < 0) {
      problems.add(unfenced(file));
      return null;
    }
    int before = problems.size();
    Fields fields =
        Yaml.read(file, file.text().substring(FENCE.length(), end + 1), 1, problems).only(FIELDS);
    if (problems.size() > before && fields.textOrNull("id") == null) {
      return null;
    }
    Markdown body = Markdown.parse(file.text().substring(end + 1 + FENCE.length()));
    LearningItem item = item(fields, body);
    ItemPolicy.problems(item, file).forEach(problems::add);
    LanguagePolicy.problems(item, file).forEach(problems::add);
    if (item.type() == ItemType.SEVEN_MINUTE_BRIEFING) {
      BriefingPolicy.problems(item, file).forEach(problems::add);
    }
    return item;
  }

  private static Problem unfenced(ContentFile file) {
    return new Problem(
        file.name(),
        1,
        "front matter",
        "is not closed between two lines of ---",
        "start the file with --- and end the front matter with ---");
  }

  private static LearningItem item(Fields fields, Markdown body) {
    return new LearningItem(
        fields.text("id"),
        fields.count("version"),
        fields.constant("type", ItemType.class, ItemType.RESEARCH),
        fields.constant("origin", Origin.class, Origin.NATIONAL),
        fields.flag("demo"),
        source(fields.inner("source")),
        release(fields.inner("release")),
        text(fields, body),
        tags(fields));
  }

  private static ItemText text(Fields fields, Markdown body) {
    return new ItemText(
        fields.text("title"),
        fields.text("oneLine"),
        fields.texts("keyMessages"),
        body.listUnder("What to do now"),
        body.listUnder("Talk about it"),
        body.sections());
  }

  private static ItemTags tags(Fields fields) {
    return new ItemTags(
        fields.set("themes"),
        fields.set("priorities"),
        fields.set("jobFamilies"),
        fields.set("ageBands"),
        fields.set("places"));
  }

  private static Source source(Fields fields) {
    fields.only("kind", "title", "publisher", "date", "url", "checkedOn");
    return new Source(
        fields.constant("kind", SourceKind.class, SourceKind.OTHER),
        fields.text("title"),
        fields.text("publisher"),
        fields.dateOrNull("date"),
        url(fields),
        fields.dateOrNull("checkedOn"));
  }

  private static @Nullable URI url(Fields fields) {
    String text = fields.textOrNull("url");
    if (text == null) {
      return null;
    }
    try {
      URI url = URI.create(text);
      if (url.getHost() != null && "https".equals(url.getScheme().toLowerCase(Locale.ROOT))) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      fields.wrong("url", "cannot be read", "copy the address from the browser again");
      return null;
    }
    fields.wrong("url", "is not an https address", "start it with https://");
    return null;
  }

  private static Release release(Fields fields) {
    fields.only(
        "status",
        "class",
        "embargoUntil",
        "reviewDate",
        "supersededBy",
        "audience",
        "owner",
        "approver");
    return new Release(
        fields.constant("status", PublicationStatus.class, PublicationStatus.DRAFT),
        fields.constant("class", ReleaseClass.class, ReleaseClass.GROUP_ONLY),
        fields.dateOrNull("embargoUntil"),
        fields.date("reviewDate"),
        fields.textOrNull("supersededBy"),
        fields.set("audience"),
        fields.text("owner"),
        fields.textOrNull("approver"));
  }
}
