// For the development server: takes away the service worker that a built guide has left at this address,
// which would go on answering with its kept pages. The build writes the guide's own in its place.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', async () => {
  await self.registration.unregister()
  for (const client of await self.clients.matchAll({ type: 'window' })) client.navigate(client.url)
})
