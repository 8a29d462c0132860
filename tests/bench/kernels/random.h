/* The stream of draws of a key, as in lib/random: Threefry 2x32 with 20 rounds, normals by ziggurat. */
#define LAYERS 256
#define TAIL 3.6541528853610088
#define AREA 0.00492867323399

static uint32_t key[2], word[2], counter;
static double width[LAYERS + 1], density[LAYERS + 1];

static inline uint32_t rotated(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }
static inline void threefry(const uint32_t k[2], uint32_t counter0, uint32_t counter1, uint32_t out[2]) {
  static const int rotation[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  const uint32_t schedule[3] = {k[0], k[1], 0x1bd11bda ^ k[0] ^ k[1]};
  uint32_t x0 = counter0 + schedule[0], x1 = counter1 + schedule[1];
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
  out[0] = x0;
  out[1] = x1;
}
__attribute__((unused)) static void startStream(uint32_t key0, uint32_t key1) {
  key[0] = key0;
  key[1] = key1;
  counter = 0;
}
static inline double uniform(void) {
  threefry(key, counter++, 0, word);
  return ((word[0] >> 5) * 67108864.0 + (word[1] >> 6)) * 0x1p-53;
}
static double tail(void) {
  for (;;) {
    double beyond = -log(1 - uniform()) / TAIL;
    if (-2 * log(1 - uniform()) > beyond * beyond) return TAIL + beyond;
  }
}
__attribute__((unused)) static double normal(void) {
  for (;;) {
    threefry(key, counter++, 0, word);
    int layer = word[0] & (LAYERS - 1);
    double place = (((int32_t)word[0] >> 8) + 0.5 + (int32_t)word[1] * 0x1p-32) * 0x1p-23;
    double x = place * width[layer];
    if (fabs(x) < width[layer + 1]) return x;
    if (layer == 0) return place < 0 ? -tail() : tail();
    double height = density[layer] + uniform() * (density[layer + 1] - density[layer]);
    if (height < exp(-0.5 * x * x)) return x;
  }
}
__attribute__((unused)) static void prepareNormals(void) {
  width[0] = AREA / exp(-0.5 * TAIL * TAIL);
  width[1] = TAIL;
  for (int i = 2; i < LAYERS; i++)
    width[i] = sqrt(-2 * log(AREA / width[i - 1] + exp(-0.5 * width[i - 1] * width[i - 1])));
  for (int i = 0; i <= LAYERS; i++) density[i] = exp(-0.5 * width[i] * width[i]);
}
