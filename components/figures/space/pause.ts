/** Gives the page its turn between two pieces of work, so that neither makes a reader wait. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
