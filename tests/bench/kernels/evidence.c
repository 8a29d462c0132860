/* log Z of a posterior by the cubature of lib/posterior/cubature.ts: adaptive Gauss-Kronrod along the first
   parameter, on the nodes of adaptive Gauss-Kronrod over the second; lines are searched for their mode first,
   and interpolated in Chebyshev points where a loss is a sum over the data. n data, beta = 1, usual priors. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NODES 21
#define MOST 4096
typedef struct { double lo, hi, logs[NODES], peak, climb, bulk[6], tail[6]; } Panel;
typedef struct { int kind; double a, b; } Prior; /* uniform on [a, b], N(a, b), or Beta(1, 1) */
enum { UNIFORM, NORMAL, BETA };
typedef struct { double edges[3]; int count; Prior prior; } Chart;

static double Z[NODES], K[NODES], G[NODES];
static double *x, *y, depth, leverage, tolerance, highest, *ones, *zeros;
static int n, model, positives, negatives, dimension, cheap;
static double sx, sy, sxx, sxy, syy, pxx, pxy, nxx, nxy, count1;
static Chart charts[2];
static const double HALF_LOG_2PI = 0.91893853320467274178;
enum { BERNOULLI, LOCATION, SQUARE, LOCATION_PRODUCT, LINEAR, CUBIC, PRODUCT, TANH, TIED, RELU, LOGISTIC, MIXTURE };

static double position(const Chart *c, double s) { return c->prior.kind == BETA ? 1 / (1 + exp(-s)) : s; }
static double softplus(double s) { return s > 0 ? s + log1p(exp(-s)) : log1p(exp(s)); }
static double logDensity(const Chart *c, double s) {
  double z = (s - c->prior.a) / c->prior.b;
  if (c->prior.kind == UNIFORM) return -log(c->prior.b - c->prior.a);
  if (c->prior.kind == NORMAL) return -0.5 * z * z - log(c->prior.b) - HALF_LOG_2PI;
  return -softplus(-s) - softplus(s);
}
static Chart chartOf(Prior p) {
  Chart c = {{p.a, 0, p.b}, 3, p};
  double d = depth + 5, reach = p.b * sqrt(2 * d);
  if (p.kind == NORMAL) c.edges[0] = p.a - reach, c.edges[2] = p.a + reach;
  if (p.kind == BETA) c.edges[0] = -d - 10, c.edges[2] = d + 10;
  if (!(c.edges[0] < 0 && c.edges[2] > 0)) c.edges[1] = c.edges[2], c.count = 2;
  return c;
}

/* The log of a product of n factors, taken when the product nears the end of the range of doubles. */
static double sumOfLogs(double base, double slope, const double *v, int m) {
  double sum = 0, product = 1;
  int i = 0;
  for (; i + 8 <= m; i += 8) {
    double p = 1;
    for (int k = 0; k < 8; k++) p *= base + slope * v[i + k];
    if (p > 1e-150 && p < 1e150) {
      product *= p;
      if (product > 1e-150 && product < 1e150) continue;
      sum += log(product), product = 1;
    } else for (int k = 0; k < 8; k++) sum += log(base + slope * v[i + k]);
  }
  for (; i < m; i++) sum += log(base + slope * v[i]);
  return sum + log(product);
}

/* What a line shares: the three sums of a quadratic, or the factors of the data. */
static double gg, gr, rr;
static void setLine(double b) {
  rr = syy;
  if (model == LOCATION || model == SQUARE) gg = n, gr = sy;
  if (model == LOCATION_PRODUCT) gg = n * b * b, gr = b * sy;
  if (model == LINEAR) gg = n, gr = sy - b * sx, rr = syy - b * (2 * sxy - b * sxx);
  if (model == CUBIC) gg = sxx, gr = sxy;
  if (model == PRODUCT) gg = b * b * sxx, gr = b * sxy;
  if (model == RELU) gg = b * b * (b > 0 ? pxx : nxx), gr = b * (b > 0 ? pxy : nxy);
  if (model == TANH) {
    gg = gr = 0;
    for (int i = 0; i < n; i++) { double t = tanh(b * x[i]); gg += t * t; gr += t * y[i]; }
  }
  if (model == LOGISTIC) {
    int p = 0, q = 0;
    for (int i = 0; i < n; i++) if (y[i] == 1) ones[p++] = exp(-b * x[i]); else zeros[q++] = exp(b * x[i]);
  }
  if (model == MIXTURE) for (int i = 0; i < n; i++) ones[i] = exp(b * y[i] - 0.5 * b * b);
}
static double lossAt(double s) {
  double w = position(&charts[0], s);
  if (model == BERNOULLI) return (count1 ? -count1 * log(w) : 0) + (n - count1 ? -(n - count1) * log1p(-w) : 0);
  if (model == LOGISTIC) return sumOfLogs(1, exp(-w), ones, positives) + sumOfLogs(1, exp(w), zeros, negatives);
  if (model == MIXTURE) return n * HALF_LOG_2PI + 0.5 * syy - sumOfLogs(1 - w, w, ones, n);
  if (model == TIED) {
    double sum = 0;
    for (int i = 0; i < n; i++) { double r = y[i] - w * tanh(w * x[i]); sum += r * r; }
    return n * HALF_LOG_2PI + 0.5 * sum;
  }
  double f = model == SQUARE ? w * w : model == CUBIC ? w * w * w : w;
  return n * HALF_LOG_2PI + 0.5 * rr + f * (0.5 * f * gg - gr);
}

/* Chebyshev interpolants between the edges of a line. */
static double coefficients[2][65], pieceLo[2], pieceHi[2];
static int degrees[2], pieces;
static int interpolate(int piece, double lo, double hi, double tol) {
  double values[65], fresh[65], mid = 0.5 * (lo + hi), half = 0.5 * (hi - lo);
  int degree = 8;
  for (int k = 0; k <= degree; k++) values[k] = lossAt(mid + half * cos(M_PI * k / degree));
  for (;;) {
    double cosines[128], *c = coefficients[piece];
    for (int k = 0; k < 2 * degree; k++) cosines[k] = cos(M_PI * k / degree);
    for (int j = 0; j <= degree; j++) {
      double sum = 0.5 * (values[0] + (j % 2 ? -1 : 1) * values[degree]);
      for (int k = 1; k < degree; k++) sum += values[k] * cosines[(j * k) % (2 * degree)];
      c[j] = (j == 0 || j == degree ? 1 : 2) * (sum / degree);
    }
    double tail = fmax(fabs(c[degree]), fmax(fabs(c[degree - 1]), fabs(c[degree - 2])));
    pieceLo[piece] = lo, pieceHi[piece] = hi, degrees[piece] = degree;
    if (tail < tol) return 1;
    if (degree == 64) return 0;
    degree *= 2;
    for (int k = 1; k < degree; k += 2) fresh[k] = lossAt(mid + half * cos(M_PI * k / degree));
    for (int k = degree; k >= 0; k--) values[k] = k % 2 ? fresh[k] : values[k / 2];
  }
}
static double lossOn(double s) {
  if (!pieces) return lossAt(s);
  int p = pieces == 2 && s > pieceHi[0];
  double u = (s - 0.5 * (pieceLo[p] + pieceHi[p])) / (0.5 * (pieceHi[p] - pieceLo[p])), ahead = 0, now = 0;
  for (int j = degrees[p]; j > 0; j--) { double next = 2 * u * now - ahead + coefficients[p][j]; ahead = now, now = next; }
  return u * now - ahead + coefficients[p][0];
}

static double top(const double *v, int m) { double t = -INFINITY; for (int k = 0; k < m; k++) t = fmax(t, v[k]); return t; }
static double climb(const double *v, int m) { double t = 0; for (int k = 1; k < m; k++) t = fmax(t, fabs(v[k] - v[k - 1])); return t; }
/* Integrals of e^(power (h - peak)) (peak - h)^j, j = 0, 1, 2, and how much Gauss's rule differs. */
static void sums(const Panel *p, double power, double *out) {
  double half = 0.5 * (p->hi - p->lo);
  memset(out, 0, 6 * sizeof *out);
  for (int k = 0; k < NODES; k++) {
    if (!(p->logs[k] > -INFINITY)) continue;
    double drop = p->peak - p->logs[k], v = half * exp(-power * drop), d = (K[k] - G[k]) * v;
    out[0] += K[k] * v, out[1] += K[k] * v * drop, out[2] += K[k] * v * drop * drop;
    out[3] += d, out[4] += d * drop, out[5] += d * drop * drop;
  }
}
/* The same relative to a higher peak: mass, its error, spread, its error. */
static void relative(const double *own, double drop, double power, double *out) {
  double f = drop < INFINITY ? exp(-power * drop) : 0;
  if (!(drop < INFINITY)) drop = 0;
  out[0] = f * own[0], out[1] = f * own[3];
  out[2] = f * (own[2] + drop * (2 * own[1] + drop * own[0]));
  out[3] = f * (own[5] + drop * (2 * own[4] + drop * own[3]));
}
typedef void (*Evaluate)(const double *nodes, double *logs);
static void makePanel(Panel *p, double lo, double hi, Evaluate evaluate) {
  double nodes[NODES];
  p->lo = lo, p->hi = hi;
  for (int k = 0; k < NODES; k++) nodes[k] = 0.5 * (lo + hi) + 0.5 * (hi - lo) * Z[k];
  evaluate(nodes, p->logs);
  p->peak = top(p->logs, NODES), p->climb = climb(p->logs, NODES);
  sums(p, 1, p->bulk), sums(p, 1 - leverage, p->tail);
}
/* The log of an integral of e^h, by panels that are halved until both rules agree. */
static double integrate(const double *edges, int count, Evaluate evaluate) {
  Panel *all = malloc(2 * MOST * sizeof *all);
  double (*bulk)[4] = malloc(2 * MOST * sizeof *bulk), (*tails)[4] = malloc(2 * MOST * sizeof *tails), peak = -INFINITY;
  int size = 0;
  for (int k = 0; k + 1 < count; k++) makePanel(&all[size++], edges[k], edges[k + 1], evaluate);
  for (int generation = 0; generation < 60 && size <= MOST; generation++) {
    double mass = 0, spread = 0, tail = 0;
    int fresh = 0, before = size;
    peak = -INFINITY;
    for (int k = 0; k < size; k++) peak = fmax(peak, all[k].peak);
    for (int k = 0; k < size; k++) {
      relative(all[k].bulk, peak - all[k].peak, 1, bulk[k]), mass += bulk[k][0], spread += bulk[k][2];
      relative(all[k].tail, peak - all[k].peak, 1 - leverage, tails[k]), tail += tails[k][0];
    }
    for (int k = 0; k < before && size <= MOST; k++) {
      int passes = all[k].peak + all[k].climb < peak - depth ||
        (all[k].climb < 6 && fabs(bulk[k][1]) <= tolerance * mass && fabs(bulk[k][3]) <= tolerance * (spread + mass) &&
         fabs(tails[k][1]) <= 100 * tolerance * tail);
      if (passes || all[k].hi - all[k].lo <= 1e-13 * fmax(fabs(all[k].lo), fabs(all[k].hi))) continue;
      double lo = all[k].lo, hi = all[k].hi;
      makePanel(&all[k], lo, 0.5 * (lo + hi), evaluate);
      makePanel(&all[size++], 0.5 * (lo + hi), hi, evaluate);
      fresh++;
    }
    if (!fresh) break;
  }
  double mass = 0, result[4];
  peak = -INFINITY;
  for (int k = 0; k < size; k++) peak = fmax(peak, all[k].peak);
  for (int k = 0; k < size; k++) relative(all[k].bulk, peak - all[k].peak, 1, result), mass += result[0];
  free(all), free(bulk), free(tails);
  return peak + log(mass);
}

static void evaluateLine(const double *nodes, double *logs) {
  for (int k = 0; k < NODES; k++) logs[k] = logDensity(&charts[0], nodes[k]) - lossOn(nodes[k]);
}
static int spreadOver(double lo, double hi, int count, double offset, double *out) {
  double cells[3] = {lo, hi};
  int m = 1, size = 0;
  if (charts[0].count == 3 && charts[0].edges[1] > lo && charts[0].edges[1] < hi) cells[1] = charts[0].edges[1], cells[2] = hi, m = 2;
  int share = (count + m - 1) / m;
  for (int c = 0; c < m; c++) for (int k = 0; k < share; k++) out[size++] = cells[c] + (k + offset) * (cells[c + 1] - cells[c]) / share;
  return size;
}
/* Where the posterior on a line is: returns its peak, and edges for its panels, or none. */
static double focus(double lowest, double *edges, int *count) {
  double lo = charts[0].edges[0], hi = charts[0].edges[charts[0].count - 1], peak = -INFINITY, points[32], logs[32];
  for (int round = 0; round < 20; round++) {
    int size = spreadOver(lo, hi, 16, 0.5, points), first = 0, last = size - 1;
    for (int k = 0; k < size; k++) logs[k] = logDensity(&charts[0], points[k]) - lossAt(points[k]);
    peak = fmax(peak, top(logs, size));
    *count = 0;
    if (peak + climb(logs, size) < lowest) return peak;
    while (first < size && !(logs[first] > peak - depth)) first++;
    while (last >= 0 && !(logs[last] > peak - depth)) last--;
    double width = hi - lo;
    if (first > 0 && first - 1 < size) lo = points[first - 1];
    if (last + 1 < size && last >= -1) hi = points[last + 1];
    if (hi - lo > 0.5 * width) break;
  }
  *count = spreadOver(lo, hi, 6, 0, edges);
  edges[(*count)++] = hi;
  if (peak < lowest) *count = 0;
  return peak;
}
static void evaluatePlane(const double *nodes, double *logs) {
  double edges[NODES][16], peaks[NODES], log[NODES];
  int counts[NODES];
  for (int k = 0; k < NODES; k++) {
    log[k] = logDensity(&charts[1], nodes[k]);
    setLine(position(&charts[1], nodes[k]));
    peaks[k] = focus(highest - depth - 25 - log[k], edges[k], &counts[k]);
    highest = fmax(highest, peaks[k] + log[k]);
  }
  for (int k = 0; k < NODES; k++) {
    logs[k] = log[k] + peaks[k];
    if (!counts[k] || peaks[k] + log[k] < highest - depth - 25) continue;
    setLine(position(&charts[1], nodes[k]));
    pieces = 0;
    double lo = edges[k][0], hi = edges[k][counts[k] - 1], zero = charts[0].edges[1];
    if (!cheap) {
      double tol = fmax(1e-13, 4e-16 * fabs(lossAt(0.5 * (lo + hi))));
      int two = charts[0].count == 3 && zero > lo && zero < hi;
      int good = two ? interpolate(0, lo, zero, tol) && interpolate(1, zero, hi, tol) : interpolate(0, lo, hi, tol);
      if (good) pieces = two ? 2 : 1;
    }
    logs[k] = log[k] + integrate(edges[k], counts[k], evaluateLine);
    pieces = 0;
  }
}

int main(int argc, char **argv) {
  (void)argc;
  model = atoi(argv[1]), n = atoi(argv[2]);
  int repeats = atoi(argv[3]);
  static const double P[10] = {0.9956571630258081, 0.9739065285171717, 0.9301574913557082, 0.8650633666889845, 0.7808177265864169,
    0.6794095682990244, 0.5627571346686047, 0.4333953941292472, 0.2943928627014602, 0.14887433898163122};
  static const double W[11] = {0.011694638867371874, 0.032558162307964725, 0.054755896574351995, 0.07503967481091996, 0.0931254545836976,
    0.10938715880229764, 0.12349197626206584, 0.13470921731147334, 0.14277593857706009, 0.14773910490133849, 0.1494455540029169};
  static const double H[5] = {0.06667134430868814, 0.1494513491505806, 0.21908636251598204, 0.26926671930999635, 0.29552422471475287};
  for (int k = 0; k < NODES; k++) {
    int j = k < 10 ? k : 20 - k;
    Z[k] = k == 10 ? 0 : k < 10 ? -P[j] : P[j];
    K[k] = W[j];
    G[k] = j % 2 ? H[j / 2] : 0;
  }
  static const Prior priors[12][2] = {{{BETA, 0, 0}}, {{NORMAL, 0, 2}}, {{UNIFORM, -2, 2}}, {{NORMAL, 0, 1}, {NORMAL, 0, 1}},
    {{NORMAL, 0, 2}, {NORMAL, 0, 2}}, {{UNIFORM, -2, 2}}, {{UNIFORM, -2, 2}, {UNIFORM, -2, 2}}, {{UNIFORM, -3, 3}, {UNIFORM, -3, 3}},
    {{NORMAL, 0, 1}}, {{NORMAL, 0, 1}, {NORMAL, 0, 1}}, {{NORMAL, 0, 3}, {NORMAL, 0, 3}}, {{UNIFORM, 0, 1}, {UNIFORM, -3, 3}}};
  dimension = model == BERNOULLI || model == LOCATION || model == SQUARE || model == CUBIC || model == TIED ? 1 : 2;
  cheap = model != TANH && model != LOGISTIC && model != MIXTURE;
  x = malloc(n * sizeof *x), y = malloc(n * sizeof *y), ones = malloc(n * sizeof *ones), zeros = malloc(n * sizeof *zeros);
  for (int i = 0; i < n; i++) {
    x[i] = 2 * sin(37.0 * i), y[i] = cos(91.0 * i);
    if (model == BERNOULLI || model == LOGISTIC) y[i] = y[i] > 0;
    sx += x[i], sy += y[i], sxx += x[i] * x[i], sxy += x[i] * y[i], syy += y[i] * y[i];
    if (x[i] > 0) pxx += x[i] * x[i], pxy += x[i] * y[i];
    if (x[i] < 0) nxx += x[i] * x[i], nxy += x[i] * y[i];
    if (y[i] == 1) count1++, positives++; else negatives++;
  }
  double logZ = 0;
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++) {
    leverage = fmin(0.8, 15.0 / (n + 1)), depth = 40 / (1 - leverage), highest = -INFINITY;
    charts[0] = chartOf(priors[model][0]);
    if (dimension == 2) charts[1] = chartOf(priors[model][1]);
    setLine(0);
    tolerance = fmax(1e-12, 1e-15 * n);
    logZ = dimension == 1 ? integrate(charts[0].edges, charts[0].count, evaluateLine)
                          : integrate(charts[1].edges, charts[1].count, evaluatePlane);
  }
  printf("%.6f %.17g\n", 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC / repeats, logZ);
  return 0;
}
