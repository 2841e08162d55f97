package org.duizhao.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.tools.AlignmentScore;
import org.duizhao.tools.GoldDocument;
import org.duizhao.tools.GoldFolder;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.MultivariateVectorFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * Learns the {@link Weights}: the conditional likelihood of alignments made by hand is maximised
 * (Lafferty et al. 2001), with a Gaussian prior about the weights that 0 knowledge would suggest.
 *
 * <p>As what is weighed depends on a first path, which depends on the weights, learning is repeated
 * a few times. And as the bead types of the documents may not be those of what users have, each is
 * learnt from four times: as it is, in paragraphs, with half of the English missing, and with no
 * more than a summary of it. With {@code --folds N}, the documents are dealt into N parts, and each
 * is aligned with weights learnt from the others: the honest figure.
 *
 * <p>Usage: WeightTrainer [--folds N] OUT.txt FOLDER...
 */
@SuppressWarnings("EnumOrdinal") // as Weights
final class WeightTrainer {

  private static final int ROUNDS = 3;
  private static final double PRECISION = 1;
  private static final int EVALUATIONS = 4000;

  private WeightTrainer() {}

  public static void main(String[] args) throws IOException {
    int folds = args[0].equals("--folds") ? Integer.parseInt(args[1]) : 0;
    List<String> rest = List.of(args).subList(folds > 0 ? 2 : 0, args.length);
    List<List<GoldDocument>> folders = new ArrayList<>();
    for (String folder : rest.subList(1, rest.size())) {
      folders.add(GoldFolder.documents(Path.of(folder)));
    }
    AlignmentScore[] scores = new AlignmentScore[folders.size()];
    Arrays.setAll(scores, f -> new AlignmentScore());
    for (int fold = 0; fold < folds; fold++) {
      Aligner aligner = new Aligner(Dictionary.EMPTY, learn(dealt(folders, fold, folds, false)));
      for (int f = 0; f < scores.length; f++) {
        for (GoldDocument document : dealt(folders.subList(f, f + 1), fold, folds, true)) {
          scores[f].add(document, aligner.align(document.zh(), document.en()));
        }
      }
    }
    for (int f = 0; folds > 0 && f < scores.length; f++) {
      System.out.printf("%s, weights learnt elsewhere: %s%n", rest.get(f + 1), scores[f]);
      System.out.println(scores[f].calibration());
    }
    write(Path.of(rest.get(0)), learn(folders.stream().flatMap(List::stream).toList()));
  }

  /** The documents of one part, or of all the others. */
  private static List<GoldDocument> dealt(
      List<List<GoldDocument>> folders, int fold, int folds, boolean inside) {
    return folders.stream()
        .flatMap(
            all ->
                IntStream.range(0, all.size())
                    .filter(i -> (i % folds == fold) == inside)
                    .mapToObj(all::get))
        .toList();
  }

  private static Weights learn(List<GoldDocument> documents) {
    Weights weights = usual();
    for (int round = 0; round < ROUNDS; round++) {
      Weights current = weights;
      List<GoldLattice> lattices =
          documents.parallelStream()
              .flatMap(d -> Stream.of(d, d.inParagraphs(), d.firstHalf(), d.everyThird()))
              .map(d -> new GoldLattice(d, current))
              .toList();
      weights = maximise(lattices, current);
    }
    return weights;
  }

  private static Weights usual() {
    double[] usual = new double[Feature.values().length];
    usual[Feature.NULL_ODDS.ordinal()] = 1;
    usual[Feature.MORE_ZH.ordinal()] = -1;
    usual[Feature.MORE_EN.ordinal()] = -1;
    usual[Feature.WORDS_EN.ordinal()] = 0.25;
    usual[Feature.LENGTH.ordinal()] = 1;
    return new Weights(usual);
  }

  private static Weights maximise(List<GoldLattice> lattices, Weights start) {
    double[] centre = usual().byFeature();
    MultivariateFunction likelihood =
        w -> {
          double prior = 0;
          for (int k = 0; k < w.length; k++) {
            prior += PRECISION * (w[k] - centre[k]) * (w[k] - centre[k]) / 2;
          }
          return lattices.parallelStream().mapToDouble(l -> l.likelihood(w)).sum() - prior;
        };
    MultivariateVectorFunction gradient =
        w -> {
          double[] sum = new double[w.length];
          for (double[] g : lattices.parallelStream().map(l -> l.gradient(w)).toList()) {
            for (int k = 0; k < w.length; k++) {
              sum[k] += g[k];
            }
          }
          for (int k = 0; k < w.length; k++) {
            sum[k] -= PRECISION * (w[k] - centre[k]);
          }
          return sum;
        };
    double[] squares = squares(lattices);
    var optimum =
        new NonLinearConjugateGradientOptimizer(
                NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                new SimpleValueChecker(1e-7, 3e-3),
                1e-3,
                1e-3,
                1e-1,
                (point, residuals) -> conditioned(residuals, squares))
            .optimize(
                new ObjectiveFunction(likelihood),
                new ObjectiveFunctionGradient(gradient),
                GoalType.MAXIMIZE,
                new InitialGuess(start.byFeature()),
                new MaxEval(EVALUATIONS));
    System.out.printf("log-likelihood %.2f of %d documents%n", optimum.getValue(), lattices.size());
    return new Weights(optimum.getPoint());
  }

  /** Features of large values move their weights less. */
  private static double[] conditioned(double[] residuals, double[] squares) {
    double[] conditioned = new double[residuals.length];
    for (int k = 0; k < residuals.length; k++) {
      conditioned[k] = residuals[k] / (squares[k] + PRECISION);
    }
    return conditioned;
  }

  private static double[] squares(List<GoldLattice> lattices) {
    double[] sum = new double[Feature.values().length];
    for (GoldLattice lattice : lattices) {
      double[] squares = lattice.squares();
      for (int k = 0; k < sum.length; k++) {
        sum[k] += squares[k];
      }
    }
    return sum;
  }

  private static void write(Path file, Weights weights) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Feature feature : Feature.values()) {
      double weight = weights.byFeature()[feature.ordinal()];
      lines.append(String.format(Locale.ROOT, "%s %.4f%n", feature, weight));
    }
    Files.writeString(file, lines, StandardCharsets.US_ASCII);
  }
}
