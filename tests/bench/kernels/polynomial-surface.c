/* A dense polynomial of degree 8 in two variables on 200^2 points, by nested Horner. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define SIDE 200
#define DEGREE 8
static double surface[SIDE * SIDE];

int main(int argc, char **argv) {
  int repeats = atoi(argv[1]);
  double c[DEGREE + 1][DEGREE + 1], sum = 0;
  for (int i = 0; i <= DEGREE; i++)
    for (int j = 0; j <= DEGREE; j++) c[i][j] = i + j <= DEGREE ? round(sin(1 + i + 10 * j) * 9007199254740992.0) / 9007199254740992.0 : 0;
  (void)argc;
  clock_t start = clock();
  for (int repeat = 0; repeat < repeats; repeat++)
    for (int row = 0; row < SIDE; row++) {
      double y = -1 + 2.0 * row / (SIDE - 1), inner[DEGREE + 1];
      for (int i = 0; i <= DEGREE; i++) {
        inner[i] = 0;
        for (int j = DEGREE - i; j >= 0; j--) inner[i] = inner[i] * y + c[i][j];
      }
      for (int column = 0; column < SIDE; column++) {
        double x = -1 + 2.0 * column / (SIDE - 1), value = 0;
        for (int i = DEGREE; i >= 0; i--) value = value * x + inner[i];
        surface[row * SIDE + column] = value;
      }
    }
  double milliseconds = 1e3 * (double)(clock() - start) / CLOCKS_PER_SEC / repeats;
  for (int k = 0; k < SIDE * SIDE; k++) sum += surface[k];
  printf("%.6f %.17g\n", milliseconds, sum);
  return 0;
}
