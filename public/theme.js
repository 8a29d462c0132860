// Runs before the first paint: the reader's own choice of theme and levels, kept on this machine only.
;(function () {
  const root = document.documentElement
  root.dataset.js = ''
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    const levels = localStorage.getItem('levels')
    if (levels === '1' || levels === '2') root.dataset.levels = levels
  } catch {
    // Storage is forbidden here: the page follows the system.
  }
})()
