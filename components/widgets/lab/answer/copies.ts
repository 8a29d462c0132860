import type { LabPicture } from '@/lib/lab/lab-picture'
import type { LabTexts } from '@/lib/lab/lab-question'

/** The terminal command that asks the same question: what `npm run -s slt -- rlct` accepts. */
export function commandOf({ k, box, at, prior }: LabTexts): string {
  const option = (name: string, text: string) =>
    text.trim() === '' ? '' : ` --${name} ${quoted(compact(text))}`
  const region = at.trim() === '' ? option('box', box) : option('at', at)
  return `npm run -s slt -- rlct ${quoted(k.trim())}${region}${option('prior', prior)}`
}

/** The question and its answer as LaTeX. */
export function latexOf({ texts, reading, answer }: LabPicture): string {
  const K = `K = ${reading?.tex ?? texts.k}`
  switch (answer?.status) {
    case 'exact':
      return `\\[ ${K}, \\qquad \\lambda = ${texFraction(answer.lambda)}, \\quad m = ${answer.multiplicity}. \\]`
    case 'upper-bound':
      return `\\[ ${K}, \\qquad \\lambda \\le ${texFraction(answer.lambda)}. \\]`
    case 'no-zero':
      return `\\[ ${K} > 0, \\qquad \\lambda = \\infty. \\]`
    default:
      return `\\[ ${K} \\]`
  }
}

/** The question and its answer with the certificate, as JSON. */
export function certificateOf({ texts, answer }: LabPicture): string {
  const asked = Object.entries(texts).filter(([name, text]) => name !== 'k' && text.trim() !== '')
  return JSON.stringify({ polynomial: texts.k, ...Object.fromEntries(asked), answer }, null, 2)
}

function texFraction(text: string): string {
  const [p, q] = text.split('/')
  return q === undefined ? text : `\\frac{${p}}{${q}}`
}

/** Between double quotes, as shells read it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"$`!]/g, '\\$&')}"`
}

function compact(text: string): string {
  return text.replace(/\s+/g, '')
}
