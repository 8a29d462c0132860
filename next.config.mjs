import { basePath } from './scripts/base-path.mjs'

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
