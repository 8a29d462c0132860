/** A text in which no line ends within a short equation: d = 2 stays together, an equation of long sides may break. */
export function wholeEquations(text: string): string {
  return text.replace(/(?<!\S{9}) ([=≈≤≥<>]) (?!\S{13})/g, '\u00a0$1\u00a0')
}
