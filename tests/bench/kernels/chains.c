/* 10⁵ steps of SGLD, MALA or HMC (10 leapfrogs) on p(a, b) ∝ exp(−50 (ab − 1/2)² − (a² + b²)/2). */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "random.h"

static int steps;
static double *draws, *logs, *rates, *energies; /* what is kept of each step, as in lib/samplers/draws.ts */

static double target(const double w[2], double g[2]) {
  double s = w[0] * w[1] - 0.5;
  g[0] = -100 * s * w[1] - w[0];
  g[1] = -100 * s * w[0] - w[1];
  return -50 * s * s - 0.5 * (w[0] * w[0] + w[1] * w[1]);
}

static void sgld(double w[2], double step) {
  double g[2], noise = sqrt(step);
  for (int i = 0; i < steps; i++) {
    target(w, g);
    for (int j = 0; j < 2; j++) w[j] += 0.5 * step * g[j] + noise * normal();
    memcpy(draws + 2 * i, w, sizeof(double[2]));
    logs[i] = energies[i] = NAN;
    rates[i] = 1;
  }
}
static void mala(double w[2], double length) {
  double g[2], v[2], h[2], z[2], here = target(w, g);
  for (int i = 0; i < steps; i++) {
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
    rates[i] = ratio >= 0 ? 1 : exp(ratio);
    if (uniform() < rates[i]) {
      memcpy(w, v, sizeof v);
      memcpy(g, h, sizeof h);
      here = there;
    }
    memcpy(draws + 2 * i, w, sizeof(double[2]));
    logs[i] = here;
    energies[i] = -here;
  }
}
static void hmc(double w[2], double length) {
  double g[2], v[2], h[2], p[2], here = target(w, g);
  for (int i = 0; i < steps; i++) {
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
    rates[i] = fmin(1, exp(before - after));
    energies[i] = before;
    if (uniform() < rates[i]) {
      memcpy(w, v, sizeof v);
      memcpy(g, h, sizeof h);
      here = there;
      energies[i] = after;
    }
    memcpy(draws + 2 * i, w, sizeof(double[2]));
    logs[i] = here;
  }
}

int main(int count, char **arguments) {
  int method = atoi(arguments[1]), repeats = atoi(arguments[3]);
  double sum = 0;
  (void)count;
  steps = atoi(arguments[2]);
  prepareNormals();
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++) {
    double w[2] = {1, 0.5};
    draws = calloc(2 * steps, sizeof(double));
    logs = calloc(steps, sizeof(double));
    rates = calloc(steps, sizeof(double));
    energies = calloc(steps, sizeof(double));
    startStream(0, 1);
    if (method == 0) sgld(w, 0.002);
    if (method == 1) mala(w, 0.1);
    if (method == 2) hmc(w, 0.05);
    sum = 0;
    for (int i = 0; i < 2 * steps; i++) sum += draws[i] * draws[i];
    free(draws);
    free(logs);
    free(rates);
    free(energies);
  }
  printf("%.6f %.17g\n", 1e3 * (clock() - start) / (double)CLOCKS_PER_SEC / repeats, sum);
}
