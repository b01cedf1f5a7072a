package uk.lantern.bot.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.page.register.RegisterFilter;
import uk.lantern.bot.page.register.RegisterRow;

/**
 * The register of actions and the groups' agendas under {@code /pages}. Who may see what was
 * decided by the door, and by the query that finds it.
 */
@Controller
@ConditionalOnWebApplication
final class RegisterController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final RegisterDoor door;
  private final RegisterViews views;
  private final AuditTrail audit;

  RegisterController(RegisterDoor door, RegisterViews views, AuditTrail audit) {
    this.door = door;
    this.views = views;
    this.audit = audit;
  }

  /** On a screen or on paper; the query narrows it. */
  @GetMapping("/pages/register/{word}")
  ModelAndView register(@PathVariable String word, HttpServletRequest asked) {
    return door.open(PageKind.REGISTER, word)
        .map(visit -> views.register(visit, RegisterFilter.of(asked::getParameter)))
        .map(page -> new ModelAndView("page/register").addObject("page", page))
        .orElseThrow(NothingHere::new);
  }

  /** What a group decides. */
  @GetMapping("/pages/agenda/{word}")
  ModelAndView agenda(@PathVariable String word) {
    return door.open(PageKind.AGENDA, word)
        .flatMap(views::agenda)
        .map(page -> new ModelAndView("page/agenda").addObject("page", page))
        .orElseThrow(NothingHere::new);
  }

  /** To be taken away: the audit trail knows of it first, because nobody can take it back. */
  @GetMapping("/pages/register-csv/{word}")
  void csv(@PathVariable String word, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    RegisterDoor.Visit visit = door.open(PageKind.REGISTER_CSV, word).orElseThrow(NothingHere::new);
    try (Stream<RegisterRow> rows = views.rows(visit, RegisterFilter.of(asked::getParameter))) {
      audit.record(
          AuditEvent.of(AuditKind.LIST_TAKEN, visit.reader().key())
              .fact("list", PageKind.REGISTER.segment()));
      answer.setContentType(CSV.toString());
      answer.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(FileNames.safe("register of actions " + visit.at().toLocalDate(), "csv"))
              .build()
              .toString());
      views.csv().write(rows, answer.getOutputStream());
    }
  }
}
