package org.duizhao.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duizhao.align.Word;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Span;

/** The words of a passage in few bytes each: what they count as, and where they stand. */
final class Words {

  private final Article article;
  private final String[] tokens;
  private final int[] starts;
  private final int[] ends;

  private Words(Article article, String[] tokens, int[] starts, int[] ends) {
    this.article = article;
    this.tokens = tokens;
    this.starts = starts;
    this.ends = ends;
  }

  static Words of(Article article, List<Word> words) {
    return new Words(
        article,
        words.stream().map(Word::token).toArray(String[]::new),
        words.stream().mapToInt(word -> word.span().start()).toArray(),
        words.stream().mapToInt(word -> word.span().end()).toArray());
  }

  /**
   * The same words without the article but for their passage.
   *
   * @param known tokens met before, each held once
   */
  Words kept(Map<String, String> known) {
    if (tokens.length == 0) {
      return this;
    }
    Place clipped = place(0, tokens.length).clipped();
    int by = clipped.span().start() - starts[0];
    return new Words(
        clipped.article(),
        Arrays.stream(tokens).map(t -> known.computeIfAbsent(t, k -> k)).toArray(String[]::new),
        Arrays.stream(starts).map(start -> start + by).toArray(),
        Arrays.stream(ends).map(end -> end + by).toArray());
  }

  int size() {
    return tokens.length;
  }

  String token(int word) {
    return tokens[word];
  }

  List<String> tokens(int from, int to) {
    return Arrays.asList(tokens).subList(from, to);
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** A word as it stands in the article. */
  String written(int word) {
    return article.text().substring(starts[word], ends[word]);
  }

  /** What stands between a word and the next. */
  String between(int word) {
    return article.text().substring(ends[word], starts[word + 1]);
  }

  /** Up to so many characters that stand before a word. */
  String before(int word, int length) {
    return article.text().substring(Math.max(0, starts[word] - length), starts[word]);
  }

  /** Up to so many characters that stand after a word. */
  String after(int word, int length) {
    int end = Math.min(article.text().length(), ends[word] + length);
    return article.text().substring(ends[word], end);
  }

  Place place(int from, int to) {
    return new Place(article, new Span(starts[from], ends[to - 1]));
  }
}
