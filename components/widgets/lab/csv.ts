import type { LabPicture } from '@/lib/lab/lab-picture'

/** The measured volumes and free energies, with what they were measured of. */
export function csv({ texts, check, answer }: LabPicture): string {
  const exact =
    answer?.status === 'exact' || answer?.status === 'upper-bound'
      ? `lambda ${answer.lambda}, m ${answer.multiplicity}, ${answer.status}`
      : (answer?.status ?? 'no answer')
  const head = [`# K = ${texts.k}`, `# ${exact}`, 'quantity,at,log value,standard error']
  if (check?.kind !== 'check') return `${head.join('\n')}\n`
  const volumes = check.volumes.map(({ epsilon, logVolume, standardError }) =>
    ['V', epsilon, logVolume, standardError].join(),
  )
  const evidences = check.evidences.map(({ t, freeEnergy, standardError }) =>
    ['Z', t, -freeEnergy, standardError].join(),
  )
  return [...head, ...volumes, ...evidences, ''].join('\n')
}
