/** `npm run e2e:firefox`: the core of the guide, in the Firefox that is installed (FIREFOX_PATH). */
import { firefox } from './browsers/firefox.mjs'
import { trial } from './browsers/trial.mjs'

await trial(firefox)
