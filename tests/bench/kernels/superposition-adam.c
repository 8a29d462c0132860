/* Adam steps of the toy model of superposition, 6 features, 2 hidden, batch 1024. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FEATURES 6
#define HIDDEN 2
#define DIMENSION (FEATURES * (HIDDEN + 1))
#define BATCH 1024

#include "random.h"

int main(int count, char **arguments) {
  int steps = atoi(arguments[1]);
  (void)count;
  double w[DIMENSION], g[DIMENSION], first[DIMENSION] = {0}, second[DIMENSION] = {0};
  const uint32_t root[2] = {0, 1};
  double loss = 0;
  for (int j = 0; j < DIMENSION; j++) w[j] = sin(1 + j);
  clock_t start = clock();
  for (int step = 1; step <= steps; step++) {
    double overlap[FEATURES][FEATURES], byOverlap[FEATURES][FEATURES] = {{0}};
    for (int i = 0; i < FEATURES; i++)
      for (int j = 0; j < FEATURES; j++) {
        overlap[i][j] = 0;
        for (int h = 0; h < HIDDEN; h++) overlap[i][j] += w[j * HIDDEN + h] * w[i * HIDDEN + h];
      }
    for (int j = 0; j < DIMENSION; j++) g[j] = 0;
    loss = 0;
    counter = 0;
    threefry(root, step, 0xf01d0000, key);
    for (int s = 0; s < BATCH; s++) {
      double draw = uniform() * FEATURES;
      int i = (int)draw;
      double mu = draw - i;
      loss += mu * mu;
      for (int j = 0; j < FEATURES; j++) {
        double before = mu * overlap[i][j] + w[FEATURES * HIDDEN + j];
        if (!(before > 0)) continue;
        double residual = j == i ? before - mu : before;
        loss += j == i ? before * (before - 2 * mu) : before * before;
        g[FEATURES * HIDDEN + j] += residual;
        byOverlap[i][j] += residual * mu;
      }
    }
    loss /= BATCH;
    for (int j = 0; j < FEATURES; j++) {
      g[FEATURES * HIDDEN + j] *= 2.0 / BATCH;
      for (int i = 0; i < FEATURES; i++)
        for (int h = 0; h < HIDDEN; h++) {
          double slope = 2.0 / BATCH * byOverlap[i][j];
          g[j * HIDDEN + h] += slope * w[i * HIDDEN + h];
          g[i * HIDDEN + h] += slope * w[j * HIDDEN + h];
        }
    }
    double a = 1 / (1 - pow(0.9, step)), b = 1 / (1 - pow(0.999, step));
    for (int j = 0; j < DIMENSION; j++) {
      first[j] = 0.9 * first[j] + 0.1 * g[j];
      second[j] = 0.999 * second[j] + 0.001 * g[j] * g[j];
      w[j] -= 1e-3 * first[j] * a / (sqrt(second[j] * b) + 1e-8);
    }
  }
  printf("%.6f %.17g\n", 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC, loss);
  return 0;
}
