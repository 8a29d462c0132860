import type { ChainsFrame } from './frame'

/** The settings, the answers, and the places as they are drawn. */
export function csvOf({ request, estimate, health, places, ticks, running }: ChainsFrame): string {
  const { key: _, ...settings } = request
  return [
    ...Object.entries(settings).map(([name, value]) => `# ${name}: ${value}`),
    `# llc: ${estimate.llc} +- ${estimate.mcse.value}`,
    `# rhat: ${estimate.rhat.value}`,
    `# health: ${health.verdict}. ${health.reasons.join(' ')}`,
    'chain,step,w1,w2,running llc',
    ...places.flatMap(({ w1, w2 }, c) =>
      Array.from(ticks, (step, i) => [c + 1, step, w1[i], w2[i], running[c]?.[i]].join()),
    ),
    '',
  ].join('\n')
}
