type Props = {
  /** The form of the repository, filled in; the page of errata where no repository is known. */
  readonly href: string
  /** The address that the form was filled in with: what the reader has set since then takes its place. */
  readonly address: string
  readonly version: string
}

/** The way to report a mistake in a chapter, and the version that is being read. */
export const ReportLink = ({ href, address, version }: Props) => (
  <p className="report-link">
    <a href={href} data-report={address}>
      Report a mistake in this chapter
    </a>
    <span>
      Version {version}; what was corrected is in the <a href="/errata/">errata</a>.
    </span>
  </p>
)
