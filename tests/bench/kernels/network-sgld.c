/* 10⁵ steps of SGLD on a tanh network of widths 1, 16, 1 (49 parameters), n = 500, minibatch 50. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define UNITS 16
#define DIMENSION (3 * UNITS + 1)
#define DATA 500
#define BATCH 50

#include "random.h"

int main(int count, char **arguments) {
  int steps = atoi(arguments[1]), repeats = atoi(arguments[2]);
  const double step = 1e-4, nBeta = DATA / log(DATA), localization = 1;
  static double x[DATA], y[DATA];
  double center[DIMENSION], checksum = 0;
  (void)count;
  prepareNormals();
  for (int i = 0; i < DATA; i++) {
    x[i] = -2 + 4.0 * i / (DATA - 1);
    y[i] = x[i] * x[i] * x[i] / 4 - x[i] / 2;
  }
  for (int j = 0; j < DIMENSION; j++) center[j] = (j * 29 % 49 - 24) / 24.0;
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++) {
    double w[DIMENSION], *draws = calloc((size_t)steps * DIMENSION, sizeof(double));
    memcpy(w, center, sizeof w);
    startStream(0, 1);
    for (int i = 0; i < steps; i++) {
      double g[DIMENSION] = {0};
      int rows[BATCH];
      for (int b = 0; b < BATCH; b++) rows[b] = (int)(uniform() * DATA);
      for (int b = 0; b < BATCH; b++) {
        const double *in = w, *bias = w + UNITS, *out = w + 2 * UNITS;
        double h[UNITS], sum = w[3 * UNITS];
        for (int k = 0; k < UNITS; k++) h[k] = tanh(bias[k] + in[k] * x[rows[b]]);
        for (int k = 0; k < UNITS; k++) sum += out[k] * h[k];
        double residual = sum - y[rows[b]];
        for (int k = 0; k < UNITS; k++) {
          double delta = residual * out[k] * (1 - h[k] * h[k]);
          g[k] += delta * x[rows[b]];
          g[UNITS + k] += delta;
          g[2 * UNITS + k] += residual * h[k];
        }
        g[3 * UNITS] += residual;
      }
      for (int j = 0; j < DIMENSION; j++)
        w[j] += 0.5 * step * (localization * (center[j] - w[j]) - nBeta * g[j] / BATCH) + sqrt(step) * normal();
      memcpy(draws + (size_t)i * DIMENSION, w, sizeof w);
    }
    checksum = 0;
    for (int j = 0; j < DIMENSION; j++) checksum += w[j] * w[j];
    free(draws);
  }
  printf("%.6f %.17g\n", 1e3 * (clock() - start) / (double)CLOCKS_PER_SEC / repeats, checksum);
}
