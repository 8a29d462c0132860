const pages = [
  { href: '/lab/', label: 'The Lab' },
  { href: '/notation/', label: 'Notation' },
  { href: '/glossary/', label: 'Glossary' },
  { href: '/bibliography/', label: 'Bibliography' },
  { href: '/claims/', label: 'Claims' },
  { href: '/numbers/', label: 'Numbers' },
  { href: '/gallery/', label: 'Figures' },
  { href: '/library/', label: 'Library' },
  { href: '/errata/', label: 'Errata' },
  { href: '/accessibility/', label: 'Accessibility' },
  { href: '/colophon/', label: 'Colophon' },
]

/** The line at the foot of every page. */
export const SiteFooter = () => (
  <footer className="site-footer">
    <div className="site-footer-row">
      <p>
        Every number on this site is computed by its own library, in your browser or when the page
        was built. Nothing is collected, and nothing you type leaves your machine.
      </p>
      <nav aria-label="Reference pages">
        <ul>
          {pages.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
)
