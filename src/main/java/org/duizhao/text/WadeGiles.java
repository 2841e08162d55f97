package org.duizhao.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Wade-Giles spelling of a syllable of pinyin, without the marks that newspapers leave out:
 * {@code qing} is {@code ching}, {@code zhong} is {@code chung}.
 *
 * <p>Syllables that go their own way stand in a table; in the others the initial and the final are
 * respelt one after the other.
 */
public final class WadeGiles {

  private static final Map<String, String> OWN_WAY =
      Map.ofEntries(
          Map.entry("zhi", "chih"),
          Map.entry("chi", "chih"),
          Map.entry("shi", "shih"),
          Map.entry("ri", "jih"),
          Map.entry("zi", "tzu"),
          Map.entry("ci", "tzu"),
          Map.entry("si", "szu"),
          Map.entry("er", "erh"),
          Map.entry("yi", "i"),
          Map.entry("you", "yu"),
          Map.entry("yan", "yen"),
          Map.entry("ye", "yeh"),
          Map.entry("yong", "yung"),
          Map.entry("ge", "ko"),
          Map.entry("ke", "ko"),
          Map.entry("he", "ho"),
          Map.entry("gui", "kuei"),
          Map.entry("kui", "kuei"));

  private record Respelling(Pattern pinyin, String wadeGiles) {

    static Respelling of(String pinyin, String wadeGiles) {
      return new Respelling(Pattern.compile(pinyin), wadeGiles);
    }
  }

  /** The first that fits the initial is used. */
  private static final List<Respelling> INITIALS =
      List.of(
          Respelling.of("^zh", "ch"),
          Respelling.of("^(?=ch|sh)", ""),
          Respelling.of("^b", "p"),
          Respelling.of("^d", "t"),
          Respelling.of("^g", "k"),
          Respelling.of("^[jq]", "ch"),
          Respelling.of("^x", "hs"),
          Respelling.of("^[zc]", "ts"),
          Respelling.of("^r", "j"));

  /** The first that fits the final is used. */
  private static final List<Respelling> FINALS =
      List.of(
          Respelling.of("ian$", "ien"),
          Respelling.of("ie$", "ieh"),
          Respelling.of("ue$", "ueh"),
          Respelling.of("iong$", "iung"),
          Respelling.of("ong$", "ung"),
          Respelling.of("(?<=^(?:[dtnlzcsr]|zh|ch))uo$", "o"));

  private WadeGiles() {}

  /** The spelling of one syllable, given and returned in small letters. */
  public static String of(String pinyin) {
    String own = OWN_WAY.get(pinyin);
    return own != null ? own : respelt(respelt(pinyin, FINALS), INITIALS);
  }

  private static String respelt(String syllable, List<Respelling> respellings) {
    return respellings.stream()
        .filter(respelling -> respelling.pinyin().matcher(syllable).find())
        .findFirst()
        .map(
            respelling ->
                respelling.pinyin().matcher(syllable).replaceFirst(respelling.wadeGiles()))
        .orElse(syllable);
  }
}
