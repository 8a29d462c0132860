/* 500 Adam steps of the toy model of superposition, 6 features, 2 hidden, batch 1024. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

#define FEATURES 6
#define HIDDEN 2
#define DIMENSION (FEATURES * (HIDDEN + 1))
#define BATCH 1024
#define STEPS 500

static uint32_t key[2], counter;
static uint32_t rotated(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }
static void threefry(const uint32_t k[2], uint32_t c0, uint32_t c1, uint32_t out[2]) { /* 2x32, 20 rounds */
  static const int rotation[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  const uint32_t schedule[3] = {k[0], k[1], 0x1bd11bda ^ k[0] ^ k[1]};
  uint32_t x0 = c0 + schedule[0], x1 = c1 + schedule[1];
  for (int round = 0; round < 20; round++) {
    x0 += x1;
    x1 = rotated(x1, rotation[round % 8]) ^ x0;
    if (round % 4 == 3) {
      int injection = (round + 1) / 4;
      x0 += schedule[injection % 3];
      x1 += schedule[(injection + 1) % 3] + injection;
    }
  }
  out[0] = x0;
  out[1] = x1;
}
static double uniform(void) { /* 53 bits of one block */
  uint32_t x[2];
  threefry(key, counter++, 0, x);
  return ((x[0] >> 5) * 67108864.0 + (x[1] >> 6)) / 9007199254740992.0;
}

int main(void) {
  double w[DIMENSION], g[DIMENSION], first[DIMENSION] = {0}, second[DIMENSION] = {0};
  const uint32_t root[2] = {0, 1};
  double loss = 0;
  for (int j = 0; j < DIMENSION; j++) w[j] = sin(1 + j);
  clock_t start = clock();
  for (int step = 1; step <= STEPS; step++) {
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
