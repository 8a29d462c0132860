const button = (words: string, press: () => void) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}

/** Says at the foot of the window that a newer version is there. What is on the page stays as it is. */
export const announce = (words: string, reload: () => void) => {
  document.querySelector('.update-bar')?.remove()
  const bar = document.createElement('div')
  bar.className = 'update-bar'
  const message = document.createElement('p')
  message.setAttribute('role', 'status')
  bar.append(
    message,
    button('Reload', reload),
    button('Later', () => bar.remove()),
  )
  document.body.append(bar)
  // A status is read out when its words come, not when it comes with them.
  requestAnimationFrame(() => {
    message.textContent = words
  })
}
