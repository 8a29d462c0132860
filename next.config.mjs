/** The site may live under a path (`BASE_PATH=/guide`), as on a project page of a static host. */
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  images: { unoptimized: true },
  allowedDevOrigins: ['127.0.0.1'],
  devIndicators: false,
  ...(basePath && { basePath }),
}
