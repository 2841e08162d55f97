package org.duizhao.check.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;
import org.duizhao.check.Check;
import org.duizhao.check.Finding;
import org.duizhao.check.Rule;
import org.duizhao.check.Severity;
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.Entry;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.text.Article;
import org.duizhao.text.Place;
import org.duizhao.text.Segment;
import org.duizhao.text.Segment.Kind;
import org.duizhao.text.Span;
import org.languagetool.rules.RuleMatch;

/**
 * The English as English, by LanguageTool, a paragraph at a time. Its rules keep their ids behind
 * the name of their family: {@code grammar/EN_A_VS_AN}. A word that the Chinese vouches for is no
 * misspelling, Chinese left in the English is another check's, the same words under the same rule
 * are one finding with related places, and so are all the words that only another variant of
 * English spells so. These and page furniture deserve no more than a note.
 */
public final class Grammar implements Check {

  private static final Pattern CHINESE =
      Pattern.compile(
          "[\\p{IsHan}\\p{InCJK_Symbols_and_Punctuation}\\p{InHalfwidth_and_Fullwidth_Forms}]");

  private final String variant;
  private final Glossary glossary;
  private Set<String> listed;
  private final Queue<GrammarEngine> idle = new ConcurrentLinkedQueue<>();

  /**
   * Loads nothing yet.
   *
   * @param variant {@code en-US} or {@code en-GB}
   * @param glossary whose English needs no dictionary
   */
  public Grammar(String variant, Glossary glossary) {
    this.variant = variant;
    this.glossary = glossary;
  }

  /** The words of the lists' English; reading a long list takes time. */
  private synchronized Set<String> listed() {
    if (listed == null) {
      listed = new HashSet<>();
      for (Entry entry : glossary.entries()) {
        for (Term term : entry.terms()) {
          if (!term.isBarred()) {
            EnglishText.of(term.en()).words().forEach(word -> listed.add(word.text()));
          }
        }
      }
    }
    return listed;
  }

  /** The three families; a finding's rule is one of a family, named {@code family/ITS_ID}. */
  @Override
  public List<Rule> rules() {
    return List.of(GrammarRules.GRAMMAR, GrammarRules.SPELLING, GrammarRules.STYLE);
  }

  @Override
  public Stream<Finding> check(Bitext bitext) {
    GrammarEngine engine = idle.poll();
    if (engine == null) {
      engine = new GrammarEngine(variant);
    }
    Collection<Finding> findings = check(bitext, engine);
    idle.add(engine);
    return findings.stream();
  }

  private Collection<Finding> check(Bitext bitext, GrammarEngine engine) {
    Vouching vouching = new Vouching(bitext, listed());
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (List<Segment> paragraph : paragraphs(bitext.en())) {
      Span span = Segment.cover(paragraph);
      for (RuleMatch match : engine.check(new Place(bitext.en(), span).text())) {
        Span words = new Span(match.getFromPos(), match.getToPos()).plus(span.start());
        Place place = new Place(bitext.en(), words);
        if (!isRight(match, place, vouching)) {
          boolean isVariant = GrammarMatch.isSpelling(match) && engine.isOtherVariant(place.text());
          add(findings, new GrammarMatch(match, place, isVariant), paragraph, engine);
        }
      }
    }
    return findings.values();
  }

  private static boolean isRight(RuleMatch match, Place place, Vouching vouching) {
    return CHINESE.matcher(place.text()).find()
        || (GrammarMatch.isSpelling(match) && vouching.vouchesFor(place.text()));
  }

  /** Adds a finding, or a place to the one there is of the same. */
  private void add(
      Map<String, Finding> findings,
      GrammarMatch match,
      List<Segment> paragraph,
      GrammarEngine engine) {
    Severity severity = isFurniture(paragraph, match.place()) ? Severity.NOTE : match.severity();
    Finding first = findings.get(match.key());
    Finding finding =
        first == null
            ? match.finding(engine, variant).severity(severity)
            : again(first, match.place(), severity);
    findings.put(match.key(), finding);
  }

  private static boolean isFurniture(List<Segment> paragraph, Place place) {
    return paragraph.stream()
        .anyMatch(s -> s.kind() == Kind.FURNITURE && s.span().overlaps(place.span()));
  }

  /** The first finding, with another place added; the worse severity counts. */
  private static Finding again(Finding first, Place place, Severity severity) {
    List<Place> related = new ArrayList<>(first.related());
    related.add(place);
    boolean isWorse = severity.compareTo(first.severity()) > 0;
    return first.related(related).severity(isWorse ? severity : first.severity());
  }

  private static Collection<List<Segment>> paragraphs(Article article) {
    return article.segments().stream()
        .collect(Collectors.groupingBy(Segment::paragraph, LinkedHashMap::new, Collectors.toList()))
        .values();
  }
}
