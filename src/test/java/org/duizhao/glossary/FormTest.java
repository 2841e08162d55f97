package org.duizhao.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.duizhao.text.Segment;
import org.duizhao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // inflection of any word, hyphens, articles, quotes, possessives
        "Two Upholds##achieve the “Two Upholds” now#Two Upholds",
        "two establishment#ignore#the Two-Establishments, the two “establishment”#Two-Establishments/two “establishment",
        "decision-making body##a decision making body#decision making body",
        "decision making body##decision-making bodies#decision-making bodies",
        "the rule of law##Rule of law is law#Rule of law",
        "uphold the constitution##he upheld the constitution's spirit#upheld the constitution",
        "children’s palace##a children's palace#children's palace",
        "master's degree##masters' degrees#masters' degrees",
        "system, and culture##system and culture#system and culture",
        "system and culture##system, and culture#system, and culture",
        "five in one##five, in one#",
        "research and development##research  and development#research  and development",
        "R&D##our R&D work#R&D",
        "act##an actor acts; acting is fact#acts/acting",
        "go abroad##went abroad — going abroad#went abroad/going abroad",
        // capitals
        "self-revolution##Self-revolution, self-Revolution#Self-revolution",
        "Ministry of Justice##ministry of Justice and ministry of justice#ministry of Justice",
        "CPC##the CPC, the Cpc#CPC",
        "CPC#exact#the CPC, the cPC#CPC",
        "Party school#ignore#PARTY SCHOOLS#PARTY SCHOOLS",
        // letter for letter
        "four comprehensive#letters ignore#Four comprehensive, four-comprehensive, four comprehensives#Four comprehensive",
        "IT#letters exact#IT, it, ITs, IT's#IT/IT",
      })
  void findsTheForm(String form, String words, String text, String found) {
    check(
        Terms.term("词|" + form + "|" + (words == null ? "" : words), 2),
        EnglishText.of(text),
        found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "self-revolution##On Self-Revolution#Self-Revolution",
        "Ministry of Justice##MINISTRY OF JUSTICE, ministry of justice#MINISTRY OF JUSTICE",
        "CPC#exact#the CPC, the cPC#CPC",
      })
  void findsTheFormInHeadings(String form, String words, String text, String found) {
    Segment heading = new Segment(new Span(0, text.length()), text, Segment.Kind.HEADING, 0);
    check(
        Terms.term("词|" + form + "|" + (words == null ? "" : words), 2),
        EnglishText.of(heading),
        found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // what a writer may do with a phrase
        "Hang Seng Bank##the Hang seng bank#Hang seng bank",
        "policy-making##policymaking#policymaking",
        "online##an on-line shop#on-line",
        "labour organisations##a labor organization#labor organization",
        "licence for a theatre##licenses for theaters#licenses for theaters",
        "building of roads##building of the roads#building of the roads",
        "Asian Games village##the Asian Games (AG) village#Asian Games (AG) village",
        "real-time (RT) system##real time systems, real-time (RT) system#real-time (RT) system",
        "real-time (RT) system##real time systems#real time systems",
        "NGO##NGOs and an NGO's staff#NGOs/NGO",
        "AI##several AIs#AIs",
        "Party organ##Party and state organs#Party and state organs",
        "state organ##Party and state organs#state organs",
        "primary school##primary, secondary and vocational schools#primary, secondary and vocational schools",
        "organ of the state##organs of the Party and the state#organs of the Party and the state",
        "export control##exports and import controls#exports and import controls",
        // what goes too far
        "WHO##the people who came#",
        "WHO##Who came?#",
        "National Health Commission##National Health and Family Planning Commission#",
        "Party organ##the Party of the state organs#",
        "Party organ##the Party. State organs#",
        "Party organ##the Party won and a good many of those great old organs#",
        "CPC#exact#the cpc#",
        "state organ#letters#Party and state-organs#",
        "economic park##economic (and technological) park#",
      })
  void findsRenderings(String form, String words, String text, String found) {
    EnglishText english = EnglishText.of(text);
    String actual =
        Form.of(Terms.term("词|" + form + "|" + (words == null ? "" : words), 2))
            .renderings(english)
            .stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining("/"));
    assertEquals(found == null ? "" : found, actual);
  }

  private static void check(Term term, EnglishText text, String found) {
    String actual =
        Form.of(term).in(text).stream()
            .map(span -> text.text().substring(span.start(), span.end()))
            .collect(Collectors.joining("/"));
    assertEquals(found == null ? "" : found, actual);
  }
}
