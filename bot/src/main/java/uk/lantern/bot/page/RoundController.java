package uk.lantern.bot.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import uk.lantern.bot.page.round.RoundCell;
import uk.lantern.bot.page.round.RoundPage;
import uk.lantern.bot.page.round.RoundPages;

/** The results of rounds under {@code /pages}. Who may open them was decided by the door. */
@Controller
@ConditionalOnWebApplication
final class RoundController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final RegisterDoor door;
  private final RoundPages pages;
  private final RoundLinks links;

  RoundController(RegisterDoor door, RoundPages pages, RoundLinks links) {
    this.door = door;
    this.pages = pages;
    this.links = links;
  }

  /** On a screen or on paper. */
  @GetMapping("/pages/round/{word}")
  ModelAndView round(@PathVariable String word) {
    RegisterDoor.Visit visit = door.open(PageKind.ROUND, word).orElseThrow(NothingHere::new);
    RoundPage page = pages.page(visit.of()).orElseThrow(NothingHere::new);
    String csv = links.csv(visit.of(), visit.reader().key()).orElse("");
    return new ModelAndView("page/round").addObject("page", page).addObject("csv", csv);
  }

  /** The figures of the page and no others; nobody is named in them, so nobody is recorded. */
  @GetMapping("/pages/round-csv/{word}")
  void csv(@PathVariable String word, HttpServletResponse answer) throws IOException {
    RegisterDoor.Visit visit = door.open(PageKind.ROUND_CSV, word).orElseThrow(NothingHere::new);
    RoundPage page = pages.page(visit.of()).orElseThrow(NothingHere::new);
    answer.setContentType(CSV.toString());
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(FileNames.safe("results " + page.ref(), "csv"))
            .build()
            .toString());
    CsvTable table = new CsvTable(answer.getOutputStream(), pages.columns());
    for (RoundCell cell : page.cells()) {
      table.row(
          cell.question(),
          cell.group(),
          cell.people() == null ? cell.note() : cell.people(),
          cell.answer(),
          cell.count() == null ? cell.note() : cell.count(),
          cell.share() == null ? cell.note() : cell.share());
    }
    table.flush();
  }
}
