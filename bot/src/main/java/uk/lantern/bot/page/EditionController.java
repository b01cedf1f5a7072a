package uk.lantern.bot.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.lantern.content.calendar.London;

/** Editions of the digest under {@code /pages}. Who may see what was decided by the door before. */
@Controller
@ConditionalOnWebApplication
final class EditionController {

  private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final EditionDoor door;
  private final EditionViews views;
  private final EditionPreviews previews;
  private final Clock clock;

  EditionController(EditionDoor door, EditionViews views, EditionPreviews previews, Clock clock) {
    this.door = door;
    this.views = views;
    this.previews = previews;
    this.clock = clock;
  }

  /** For whoever reads it in a browser. */
  @GetMapping("/pages/edition/{word}")
  ModelAndView page(@PathVariable String word) {
    return html("page/edition", door.open(PageKind.EDITION, word));
  }

  /** For a staff room. */
  @GetMapping("/pages/edition-print/{word}")
  ModelAndView print(@PathVariable String word) {
    return html("page/edition-print", door.open(PageKind.EDITION_PRINT, word));
  }

  /** For an email. */
  @GetMapping("/pages/edition-text/{word}")
  ResponseEntity<String> text(@PathVariable String word) {
    return switch (door.open(PageKind.EDITION_TEXT, word)) {
      case EditionOpening.Open open ->
          text(
              views.text(open, London.today(clock)),
              open.edition().title() + " " + open.edition().ref());
      case EditionOpening.Withdrawn withdrawn ->
          text(views.text(withdrawn), withdrawn.edition().ref());
      case EditionOpening.Closed closed -> throw new NothingHere();
    };
  }

  /** For who drafts and who approves. */
  @GetMapping("/pages/edition-preview/{word}")
  ModelAndView preview(@PathVariable String word) {
    return switch (door.open(PageKind.EDITION_PREVIEW, word)) {
      case EditionOpening.Open open ->
          PreviewOf.read(open.link().item())
              .map(of -> previews.preview(open.edition(), of))
              .map(it -> new ModelAndView("page/edition-preview").addObject("preview", it))
              .orElseThrow(NothingHere::new);
      case EditionOpening.Withdrawn withdrawn -> withdrawn(withdrawn);
      case EditionOpening.Closed closed -> throw new NothingHere();
    };
  }

  private ModelAndView html(String template, EditionOpening opening) {
    return switch (opening) {
      case EditionOpening.Open open ->
          new ModelAndView(template).addObject("page", views.page(open, London.today(clock)));
      case EditionOpening.Withdrawn withdrawn -> withdrawn(withdrawn);
      case EditionOpening.Closed closed -> throw new NothingHere();
    };
  }

  private static ModelAndView withdrawn(EditionOpening.Withdrawn withdrawn) {
    return new ModelAndView("page/edition-withdrawn")
        .addObject("ref", withdrawn.edition().ref())
        .addObject("demo", withdrawn.edition().content().isDemo());
  }

  private static ResponseEntity<String> text(String text, String name) {
    return ResponseEntity.ok()
        .contentType(PLAIN)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(FileNames.safe(name, "txt")).build().toString())
        .body(text);
  }
}
