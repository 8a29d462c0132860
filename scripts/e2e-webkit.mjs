/** `npm run e2e:webkit`: the core of the guide, in the WebKitGTK that is installed (WEBKIT_DRIVER_PATH, WEBKIT_PATH). */
import { trial } from './browsers/trial.mjs'
import { webkit } from './browsers/webkit.mjs'

await trial(webkit)
