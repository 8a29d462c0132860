/* Grid posterior of y = a tanh(b x) + N(0, 1), uniform prior on [-3, 3]^2, 258^2 cells, n data: the
   sums over the data once a line, then a quadratic in a, and densities relative to the highest cell of the
   line; then all lines on one scale, log Z, mean, covariance, E[n L_n], and the error of log Z from every
   third cell of each line. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CELLS 258
static double loss[CELLS], density[CELLS * CELLS], columns[CELLS], thirds[CELLS];
static double peaks[CELLS], mass[CELLS], first[CELLS], lost[CELLS], third[CELLS];

int main(int argc, char **argv) {
  int n = atoi(argv[1]), repeats = atoi(argv[2]);
  double *x = malloc(n * sizeof *x), *y = malloc(n * sizeof *y), logZ = 0, sink = 0;
  for (int i = 0; i < n; i++) x[i] = 2 * sin(37.0 * i), y[i] = cos(91.0 * i);
  const double width = 6.0 / CELLS, constant = n * 0.5 * log(2 * acos(-1)), logPrior = -log(36);
  (void)argc;
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++) {
    double yy = 0, peak = -INFINITY;
    for (int i = 0; i < n; i++) yy += y[i] * y[i];
    for (int j = 0; j < CELLS; j++) {
      double b = -3 + (j + 0.5) * width, tt = 0, ty = 0, *p = density + j * CELLS;
      for (int i = 0; i < n; i++) {
        double t = tanh(b * x[i]);
        tt += t * t;
        ty += t * y[i];
      }
      peaks[j] = -INFINITY, mass[j] = first[j] = lost[j] = third[j] = 0;
      for (int i = 0; i < CELLS; i++) {
        double a = -3 + (i + 0.5) * width;
        loss[i] = constant + 0.5 * yy + a * (0.5 * a * tt - ty);
        p[i] = logPrior - loss[i];
        if (p[i] > peaks[j]) peaks[j] = p[i];
      }
      for (int i = 0; i < CELLS; i++) p[i] = exp(p[i] - peaks[j]);
      for (int i = 0; i < CELLS; i++) {
        mass[j] += p[i];
        first[j] += p[i] * (-3 + (i + 0.5) * width);
        lost[j] += p[i] * loss[i];
      }
      for (int i = 1; i < CELLS; i += 3) third[j] += p[i];
      if (peaks[j] > peak) peak = peaks[j];
    }
    double sum = 0, ma = 0, mb = 0, aa = 0, ab = 0, bb = 0, ml = 0, error = 0;
    for (int j = 0; j < CELLS; j++) {
      double b = -3 + (j + 0.5) * width, share = exp(peaks[j] - peak);
      sum += share * mass[j], mb += share * mass[j] * b, bb += share * mass[j] * b * b;
      ab += share * first[j] * b, ml += share * lost[j], error += share * fabs(3 * third[j] - mass[j]);
    }
    memset(columns, 0, sizeof columns);
    memset(thirds, 0, sizeof thirds);
    for (int j = 0; j < CELLS; j++) {
      double factor = exp(peaks[j] - peak) / (sum * width * width), *p = density + j * CELLS;
      for (int i = 0; i < CELLS; i++) columns[i] += p[i] *= factor;
      if (j % 3 == 1)
        for (int i = 0; i < CELLS; i++) thirds[i] += p[i];
    }
    for (int i = 0; i < CELLS; i++) {
      double a = -3 + (i + 0.5) * width;
      ma += columns[i] * a; aa += columns[i] * a * a;
      error += fabs(3 * thirds[i] - columns[i]);
    }
    logZ = peak + log(sum * width * width);
    sink += ma + mb + aa + ab + bb + ml + error;
  }
  fprintf(stderr, "%g\n", sink);
  printf("%.6f %.17g\n", 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC / repeats, logZ);
  return 0;
}
