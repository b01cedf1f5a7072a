package uk.lantern.content.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Twelve ways in which people write a date of birth (attack 109). */
final class Births {

  private static final List<String> FORMS =
      List.of(
          "'dob' d/M/yy",
          "'DOB:' dd/MM/yyyy",
          "'d.o.b.' d-M-yyyy",
          "'born' d MMMM yyyy",
          "'born on the' d'th of' MMMM yyyy",
          "'date of birth' MMMM d, yyyy",
          "yyyy-MM-dd",
          "'dob' ddMMyy",
          "'DOB' ddMMyyyy",
          "'birthday' d MMM yy",
          "'born' dd.MM.yyyy",
          "'DoB is' d MMMM ''yy");

  private Births() {}

  static String written(int day, int month, int year, int form) {
    return LocalDate.of(year, month, day)
        .format(DateTimeFormatter.ofPattern(FORMS.get(form), Locale.UK));
  }
}
