import { reportLink } from '@/components/figures/report'
import { absolute, repositoryUrl, version } from './site'

/** The way to report a mistake on a page: the repository's form, or how to report without one. */
export const reportOn = (place: string, path: string) => {
  const address = absolute(path)
  const href =
    repositoryUrl === ''
      ? '/errata/#report'
      : reportLink(repositoryUrl, { place, address, version })
  return { href, address, version }
}
