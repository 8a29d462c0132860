import { basePath } from '@/scripts/base-path.mjs'
import manifest from '../package.json'

/** Where the guide is published: SITE_URL, without a slash at its end. Canonical addresses begin with it. */
export const siteUrl =
  `${process.env['SITE_URL'] ?? 'http://localhost:3000'}`.replace(/\/$/, '') + basePath

export const siteName = 'Singular Learning Theory, alive'

/** An absolute address: `absolute('/posterior/')`. */
export const absolute = (path: string): string => `${siteUrl}${path}`

/** The version that this copy was built from: the newest heading of the changelog, and a tag. */
export const version = manifest.version

/**
 * Where the source is kept and mistakes are reported: REPOSITORY_URL, or what GitHub's runners say of
 * themselves; empty where neither is known.
 */
export const repositoryUrl = repositoryOf(process.env)

function repositoryOf(env: Readonly<Record<string, string | undefined>>): string {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env
  const onGitHub =
    GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : ''
  return (REPOSITORY_URL ?? onGitHub)
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/(\.git)?\/?$/, '')
}
