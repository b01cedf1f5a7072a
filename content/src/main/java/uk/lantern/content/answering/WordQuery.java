package uk.lantern.content.answering;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Any of the question's words, or another name for the same thing. */
final class WordQuery {

  /** Another name for a thing counts for less than the name that was asked. */
  private static final float SYNONYM = 0.6f;

  private WordQuery() {}

  static Query of(Question question, String field) {
    QueryBuilder builder = new QueryBuilder(Terms.ENGLISH);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    question.terms().forEach(term -> add(all, new TermQuery(new Term(field, term))));
    for (List<String> others : question.synonyms().values()) {
      List<Query> phrases =
          others.stream()
              .map(other -> builder.createPhraseQuery(field, other))
              .filter(Objects::nonNull)
              .toList();
      add(all, new BoostQuery(new DisjunctionMaxQuery(phrases, 0), SYNONYM));
    }
    return all.build();
  }

  private static void add(BooleanQuery.Builder all, @Nullable Query query) {
    if (query != null) {
      all.add(query, BooleanClause.Occur.SHOULD);
    }
  }
}
