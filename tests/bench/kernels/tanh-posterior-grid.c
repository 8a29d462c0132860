/* Grid posterior of y = a tanh(b x) + N(0, 1), uniform prior on [-3, 3]^2, 255^2 cells, n data: the
   sums over the data once a line, then a quadratic in a; density, log Z, mean, covariance, E[n L_n]. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define CELLS 255
static double loss[CELLS * CELLS], density[CELLS * CELLS];

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
      double b = -3 + (j + 0.5) * width, tt = 0, ty = 0;
      for (int i = 0; i < n; i++) {
        double t = tanh(b * x[i]);
        tt += t * t;
        ty += t * y[i];
      }
      for (int i = 0; i < CELLS; i++) {
        double a = -3 + (i + 0.5) * width, l = constant + 0.5 * yy + a * (0.5 * a * tt - ty);
        loss[j * CELLS + i] = l;
        density[j * CELLS + i] = logPrior - l;
        if (logPrior - l > peak) peak = logPrior - l;
      }
    }
    double sum = 0, ma = 0, mb = 0, aa = 0, ab = 0, bb = 0, ml = 0;
    for (int j = 0; j < CELLS; j++)
      for (int i = 0; i < CELLS; i++) {
        double p = exp(density[j * CELLS + i] - peak);
        double a = -3 + (i + 0.5) * width, b = -3 + (j + 0.5) * width;
        density[j * CELLS + i] = p;
        sum += p; ma += p * a; mb += p * b; aa += p * a * a; ab += p * a * b; bb += p * b * b;
        ml += p * loss[j * CELLS + i];
      }
    for (int k = 0; k < CELLS * CELLS; k++) density[k] /= sum * width * width;
    logZ = peak + log(sum * width * width);
    sink += ma + mb + aa + ab + bb + ml;
  }
  fprintf(stderr, "%g\n", sink);
  printf("%.6f %.17g\n", 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC / repeats, logZ);
  return 0;
}
