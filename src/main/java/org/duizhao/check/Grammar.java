package org.duizhao.check;

import java.util.ArrayList;
import java.util.Collection;
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
import org.duizhao.glossary.EnglishText;
import org.duizhao.glossary.Glossary;
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

  private static final int MOST_FIXES = 3;

  /** What LanguageTool says of any word it does not know. */
  private static final String NO_WORD = "Possible spelling mistake found";

  private static final Pattern TAGS = Pattern.compile("</?suggestion>");
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<!\\b(?:e\\.g|i\\.e|etc|vs))(?<=[.!?])\\s+(?=\\p{Lu}).*", Pattern.DOTALL);
  private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");
  private static final Pattern QUOTES = Pattern.compile("[“”]");
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
      listed =
          glossary.entries().stream()
              .flatMap(entry -> entry.terms().stream())
              .filter(term -> !term.isBarred())
              .flatMap(term -> EnglishText.of(term.en()).words().stream())
              .map(EnglishText.Word::text)
              .collect(Collectors.toUnmodifiableSet());
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
      Span span = paragraph.get(0).span().cover(paragraph.get(paragraph.size() - 1).span());
      for (RuleMatch match : engine.check(new Place(bitext.en(), span).text())) {
        Place place =
            new Place(
                bitext.en(), new Span(match.getFromPos(), match.getToPos()).plus(span.start()));
        if (isRight(match, place, vouching)) {
          continue;
        }
        boolean isVariant = isWord(match) && engine.isOtherVariant(place.text());
        Severity severity =
            isVariant || isFurniture(paragraph, place)
                ? Severity.NOTE
                : GrammarRules.family(match.getRule()).severity();
        String key = match.getSpecificRuleId() + "\t" + (isVariant ? "" : place.text());
        Finding first = findings.get(key);
        findings.put(
            key,
            first == null
                ? finding(match, place, isVariant, engine).severity(severity)
                : again(first, place, severity));
      }
    }
    return findings.values();
  }

  private static boolean isWord(RuleMatch match) {
    return match.getRule().isDictionaryBasedSpellingRule();
  }

  private static boolean isRight(RuleMatch match, Place place, Vouching vouching) {
    return CHINESE.matcher(place.text()).find()
        || (isWord(match) && vouching.vouchesFor(place.text()));
  }

  private Finding finding(RuleMatch match, Place place, boolean isVariant, GrammarEngine engine) {
    Rule family = GrammarRules.family(match.getRule());
    Rule rule =
        new Rule(
            family.id() + "/" + match.getSpecificRuleId(),
            family.severity(),
            match.getRule().getDescription());
    List<String> fixes =
        isWord(match) ? engine.suggestions(place.text()) : match.getSuggestedReplacements();
    String message = message(match);
    if (isVariant) {
      message = "\"" + place.text() + "\" is not spelled as in " + variant;
    } else if (message.equals(NO_WORD)) {
      message = "\"" + place.text() + "\" may be misspelled";
    }
    return rule.finding(message)
        .en(place)
        .fixes(fixes.subList(0, Math.min(MOST_FIXES, fixes.size())));
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

  private static String message(RuleMatch match) {
    String plain = TAGS.matcher(match.getMessage()).replaceAll("\"").strip();
    String sentence = NEXT_SENTENCE.matcher(plain).replaceFirst("");
    return FULL_STOP.matcher(QUOTES.matcher(sentence).replaceAll("\"")).replaceFirst("");
  }

  private static Collection<List<Segment>> paragraphs(Article article) {
    Map<Integer, List<Segment>> paragraphs = new LinkedHashMap<>();
    for (Segment segment : article.segments()) {
      paragraphs.computeIfAbsent(segment.paragraph(), p -> new ArrayList<>()).add(segment);
    }
    return paragraphs.values();
  }
}
