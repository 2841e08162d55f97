package org.duizhao.check.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * One LanguageTool, for one thread at a time, trimmed to start and run in half the time: without
 * its chunker (what it finds with it is hardly more), without suggestions for words nobody will
 * print, and without dictionaries that only feed suggestions. Paragraphs seen lately are not
 * checked again.
 */
final class GrammarEngine {

  private static final int REMEMBERED = 2_000;

  private final JLanguageTool tool;
  private final SpellingCheckRule speller;
  private final SpellingCheckRule otherSpeller;
  private final Map<String, List<RuleMatch>> lately = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Loads everything, once for all engines where LanguageTool shares it.
   *
   * @param variant {@code en-US} or {@code en-GB}
   */
  GrammarEngine(String variant) {
    synchronized (GrammarEngine.class) {
      Language language = Languages.getLanguageForShortCode(variant);
      language.setChunker(tokens -> {});
      tool = new JLanguageTool(language, null, withoutSuggestions());
      speller = language.getDefaultSpellingRule();
      // The tagger reads its lists of names now, the speller would read the same ones later.
      analyze("");
      JLanguageTool.setDataBroker(new LeanBroker());
    }
    String other = variant.equals("en-US") ? "en-GB" : "en-US";
    otherSpeller = Languages.getLanguageForShortCode(other).getDefaultSpellingRule();
    for (Rule rule : tool.getAllActiveRules()) {
      if (GrammarRules.isOff(rule)) {
        tool.disableRule(rule.getId());
      }
    }
  }

  /** What LanguageTool says of a paragraph; spelling matches come without suggestions. */
  List<RuleMatch> check(String paragraph) {
    List<RuleMatch> known = lately.get(paragraph);
    if (known != null) {
      return known;
    }
    try {
      List<RuleMatch> matches = List.copyOf(tool.check(paragraph));
      lately.put(paragraph, matches);
      if (lately.size() > REMEMBERED) {
        lately.remove(lately.keySet().iterator().next());
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a misspelled word may have been meant to be, the likeliest first. */
  List<String> suggestions(String word) {
    try {
      RuleMatch[] matches = speller.match(analyze(word));
      return matches.length == 0 ? List.of() : matches[0].getSuggestedReplacements();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a misspelled word is right in the variant of English that is not checked. */
  boolean isOtherVariant(String word) {
    try {
      return !otherSpeller.isMisspelled(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AnalyzedSentence analyze(String sentence) {
    try {
      return tool.getAnalyzedSentence(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The defaults in all but the last argument. */
  private static UserConfig withoutSuggestions() {
    return new UserConfig(
        List.of(), List.of(), Map.of(), 0, null, null, null, null, false, null, null, false, null,
        false, false, false, null, false);
  }

  /**
   * Hands out word lists as lists of words to accept, but not as the streams from which the speller
   * builds dictionaries of suggestions, which takes longer than checking an article.
   */
  private static final class LeanBroker extends DefaultResourceDataBroker {

    private final DefaultResourceDataBroker whole = new DefaultResourceDataBroker();

    @Override
    public List<String> getFromResourceDirAsLines(String path) {
      return whole.getFromResourceDirAsLines(path);
    }

    @Override
    public InputStream getFromResourceDirAsStream(String path) {
      boolean isWordList = path.matches(".*/?(?:spelling\\w*|multiwords)\\.txt");
      return isWordList ? InputStream.nullInputStream() : super.getFromResourceDirAsStream(path);
    }
  }
}
