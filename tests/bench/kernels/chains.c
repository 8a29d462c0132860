/* 10⁵ steps of SGLD, MALA or HMC (10 leapfrogs) on p(a, b) ∝ exp(−50 (ab − 1/2)² − (a² + b²)/2). */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define STEPS 100000
#define LAYERS 256
#define TAIL 3.6541528853610088
#define AREA 0.00492867323399

static uint32_t key[2], word[2], counter;
static double width[LAYERS + 1], density[LAYERS + 1];
static double draws[2 * STEPS], logs[STEPS];

static inline uint32_t rotated(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }
static void advance(void) { /* Threefry 2x32, 20 rounds */
  static const int rotation[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  const uint32_t schedule[3] = {key[0], key[1], 0x1bd11bda ^ key[0] ^ key[1]};
  uint32_t x0 = counter++ + schedule[0], x1 = schedule[1];
#pragma GCC unroll 20
  for (int round = 0; round < 20; round++) {
    x0 += x1;
    x1 = rotated(x1, rotation[round % 8]) ^ x0;
    if (round % 4 == 3) {
      int injection = (round + 1) / 4;
      x0 += schedule[injection % 3];
      x1 += schedule[(injection + 1) % 3] + injection;
    }
  }
  word[0] = x0;
  word[1] = x1;
}
static double uniform(void) {
  advance();
  return ((word[0] >> 5) * 67108864.0 + (word[1] >> 6)) * 0x1p-53;
}
static double tail(void) {
  for (;;) {
    double beyond = -log(1 - uniform()) / TAIL;
    if (-2 * log(1 - uniform()) > beyond * beyond) return TAIL + beyond;
  }
}
static double normal(void) { /* ziggurat */
  for (;;) {
    advance();
    int layer = word[0] & (LAYERS - 1);
    double place = (((int32_t)word[0] >> 8) + 0.5 + (int32_t)word[1] * 0x1p-32) * 0x1p-23;
    double x = place * width[layer];
    if (fabs(x) < width[layer + 1]) return x;
    if (layer == 0) return place < 0 ? -tail() : tail();
    double height = density[layer] + uniform() * (density[layer + 1] - density[layer]);
    if (height < exp(-0.5 * x * x)) return x;
  }
}
static double target(const double w[2], double g[2]) {
  double s = w[0] * w[1] - 0.5;
  g[0] = -100 * s * w[1] - w[0];
  g[1] = -100 * s * w[0] - w[1];
  return -50 * s * s - 0.5 * (w[0] * w[0] + w[1] * w[1]);
}

static void sgld(double w[2], double step) {
  double g[2], noise = sqrt(step);
  for (int i = 0; i < STEPS; i++) {
    target(w, g);
    for (int j = 0; j < 2; j++) w[j] += 0.5 * step * g[j] + noise * normal();
    memcpy(draws + 2 * i, w, sizeof(double[2]));
  }
}
static void mala(double w[2], double length) {
  double g[2], v[2], h[2], z[2], here = target(w, g);
  for (int i = 0; i < STEPS; i++) {
    double noise = 0, back = 0;
    for (int j = 0; j < 2; j++) {
      z[j] = normal();
      noise += z[j] * z[j];
      v[j] = w[j] + 0.5 * length * length * g[j] + length * z[j];
    }
    double there = target(v, h);
    for (int j = 0; j < 2; j++) {
      double y = (w[j] - v[j]) / length - 0.5 * length * h[j];
      back += y * y;
    }
    double ratio = there - here + 0.5 * (noise - back);
    if (uniform() < (ratio >= 0 ? 1 : exp(ratio))) {
      memcpy(w, v, sizeof v);
      memcpy(g, h, sizeof h);
      here = there;
    }
    memcpy(draws + 2 * i, w, sizeof(double[2]));
    logs[i] = here;
  }
}
static void hmc(double w[2], double length) {
  double g[2], v[2], h[2], p[2], here = target(w, g);
  for (int i = 0; i < STEPS; i++) {
    for (int j = 0; j < 2; j++) p[j] = normal();
    double before = 0.5 * (p[0] * p[0] + p[1] * p[1]) - here, there = here;
    double step = length * (1 + 0.2 * (2 * uniform() - 1));
    memcpy(v, w, sizeof v);
    memcpy(h, g, sizeof h);
    for (int k = 0; k < 10; k++) {
      for (int j = 0; j < 2; j++) {
        p[j] += 0.5 * step * h[j];
        v[j] += step * p[j];
      }
      there = target(v, h);
      for (int j = 0; j < 2; j++) p[j] += 0.5 * step * h[j];
    }
    double after = 0.5 * (p[0] * p[0] + p[1] * p[1]) - there;
    if (uniform() < fmin(1, exp(before - after))) {
      memcpy(w, v, sizeof v);
      memcpy(g, h, sizeof h);
      here = there;
    }
    memcpy(draws + 2 * i, w, sizeof(double[2]));
    logs[i] = here;
  }
}

int main(int count, char **arguments) {
  int method = atoi(arguments[1]), repeats = atoi(arguments[2]);
  (void)count;
  width[0] = AREA / exp(-0.5 * TAIL * TAIL);
  width[1] = TAIL;
  for (int i = 2; i < LAYERS; i++)
    width[i] = sqrt(-2 * log(AREA / width[i - 1] + exp(-0.5 * width[i - 1] * width[i - 1])));
  for (int i = 0; i <= LAYERS; i++) density[i] = exp(-0.5 * width[i] * width[i]);
  double sum = 0;
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++) {
    double w[2] = {1, 0.5};
    key[0] = 0;
    key[1] = 1;
    counter = 0;
    if (method == 0) sgld(w, 0.002);
    if (method == 1) mala(w, 0.1);
    if (method == 2) hmc(w, 0.05);
    sum = 0;
    for (int i = 0; i < 2 * STEPS; i++) sum += draws[i] * draws[i];
  }
  printf("%.6f %.17g\n", 1e3 * (clock() - start) / (double)CLOCKS_PER_SEC / repeats, sum);
}
