/** What finds the answer to a question in one or two variables: much code, in one file, fetched when it is asked for. */
export { planeMethods } from './lab-methods'
export { pictureSteps } from './picture-steps'
