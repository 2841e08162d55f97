package org.duizhao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which paragraphs of a page are its article.
 *
 * <p>Each paragraph counts for its words outside links, less twice those in links and a fixed
 * price, so that running text counts for much and menus count against. Parts of the page that are
 * named as furniture (by class or id: comments, share bars, related links) count for nothing,
 * unless they hold half the page or its title. From the page's body the search goes down into the
 * part that holds most of what is left, as long as one does. That part is the article; headings,
 * date line and paragraphs that stand before it, from the page's title on, are added.
 */
final class HtmlBody {

  private static final double LINK_PRICE = 2;
  private static final double BLOCK_PRICE = 3;
  private static final double MOST = 0.8;
  private static final double HALF = 0.5;
  private static final double PARAGRAPH = 12;
  private static final double LONGEST_DATE_LINE = 40;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:comments?(?:$|[^a-z])|disqus|shar(?:e|ing)|social|related|recommend"
              + "|sidebar|bread-?crumb|crumbs?(?:$|[^a-z])|copyright|foot(?:er)?(?:$|[^a-z])"
              + "|nav(?:bar|igation)?(?:$|[^a-z])|menu|advert|ads?(?:$|[^a-z])|promo|sponsor"
              + "|subscri|newsletter|popup|modal|cookie|pag(?:er|ination)(?:$|[^a-z])|login"
              + "|toolbar|widget|hot(?:news|list)|rank|tags?(?:$|[^a-z])|qr-?code|ewm|disclaimer"
              + "|declare|print|more-?(?:news|stories|from)|read-?more|outbrain|taboola|trending"
              + "|most-?(?:read|popular)|signup|sign-up|skip|mw-editsection|reference-?list|reflist"
              + "|navbox|catlinks|xiangguan|tuijian|fenxiang|zrbj|bianji)");

  private final Element body;
  private final List<HtmlBlock> blocks;
  private final String title;
  private final Map<Element, Double> worth = new HashMap<>();
  private final Map<Element, Boolean> furniture = new HashMap<>();

  private HtmlBody(Element body, String title) {
    this.body = body;
    this.title = title;
    this.blocks = HtmlBlocks.of(body);
  }

  /** The paragraphs of the article, in order. */
  static List<HtmlBlock> of(Element body, String title) {
    HtmlBody choosing = new HtmlBody(body, title);
    choosing.findFurniture();
    choosing.weigh();
    return choosing.choose(choosing.container());
  }

  private void findFurniture() {
    double all = 0;
    Map<Element, Double> words = new HashMap<>();
    for (HtmlBlock block : blocks) {
      double own = block.words() - block.linked();
      all += own;
      for (Element at = block.parent(); at != null; at = at.parent()) {
        words.merge(at, isTitle(block) ? Double.POSITIVE_INFINITY : own, Double::sum);
      }
    }
    double most = HALF * all;
    words.forEach((element, own) -> furniture.put(element, own < most && isNamed(element)));
  }

  private static boolean isNamed(Element element) {
    String tag = element.normalName();
    return !tag.matches("body|html|article|main|h[1-6]")
        && (tag.equals("footer")
            || FURNITURE.matcher(element.className()).find()
            || (FURNITURE.matcher(element.id()).find() && !isNamedAfterHeading(element)));
  }

  /** Whether the id is made of the words of a heading, as in {@code sharing-with-a-neighbour}. */
  private static boolean isNamedAfterHeading(Element element) {
    Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6");
    return heading != null
        && element.id().matches(".+-.+-.+")
        && NO_WORD
            .matcher(heading.text())
            .replaceAll("-")
            .toLowerCase(Locale.ROOT)
            .startsWith(element.id().toLowerCase(Locale.ROOT));
  }

  private void weigh() {
    for (HtmlBlock block : blocks) {
      if (!isFurniture(block)) {
        double value = block.words() - block.linked() * (1 + LINK_PRICE) - BLOCK_PRICE;
        for (Element at = block.parent(); at != null; at = at.parent()) {
          worth.merge(at, value, Double::sum);
        }
      }
    }
  }

  private boolean isFurniture(HtmlBlock block) {
    for (Element at = block.parent(); at != null; at = at.parent()) {
      if (furniture.getOrDefault(at, false)) {
        return true;
      }
    }
    return false;
  }

  private Element container() {
    Element at = body;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (best == null || worth(child) > worth(best)) {
          best = child;
        }
      }
      if (best == null || worth(best) < MOST * worth(at) || !hasBlocks(best)) {
        return at;
      }
      at = best;
    }
  }

  private static boolean hasBlocks(Element element) {
    return element.children().stream().anyMatch(child -> child.isBlock() || hasBlocks(child));
  }

  private double worth(Element element) {
    return worth.getOrDefault(element, 0.0);
  }

  private List<HtmlBlock> choose(Element container) {
    List<HtmlBlock> chosen = new ArrayList<>();
    boolean titled = false;
    boolean inside = false;
    for (HtmlBlock block : blocks) {
      inside |= block.isIn(container);
      if (block.isIn(container)) {
        if (!isFurniture(block) && (!block.isLinks() || block.isHeading() || isTitle(block))) {
          chosen.add(block);
        }
      } else if (!inside && isTitle(block)) {
        chosen.clear();
        chosen.add(block);
        titled = true;
      } else if (!inside && titled && belongs(block)) {
        chosen.add(block);
      }
    }
    return chosen;
  }

  /** Whether a paragraph between the title and the article belongs to it. */
  private boolean belongs(HtmlBlock block) {
    if (isFurniture(block)) {
      return false;
    }
    boolean date = block.hasDate() && block.words() <= LONGEST_DATE_LINE;
    return date || (!block.isLinks() && block.words() >= PARAGRAPH);
  }

  /** Whether a paragraph is the page's title. */
  private boolean isTitle(HtmlBlock block) {
    if (block.parent().normalName().equals("h1")) {
      return true;
    }
    String text = block.text();
    return block.words() >= 3 && !title.isEmpty() && title.startsWith(text);
  }
}
