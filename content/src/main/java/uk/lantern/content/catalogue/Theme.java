package uk.lantern.content.catalogue;

import java.util.List;
import java.util.Set;

/** What learning can be about, with the words people use for it. */
public record Theme(
    String code, String name, String definition, List<String> synonyms, Set<String> priorities) {}
