import type { Finding } from './fault'
import { claimKinds, type Ground, type Statement } from './statement'
import type { Survey } from './survey'
import type { World } from './world'

const proves: readonly Ground['kind'][] = ['work', 'proof', 'place']
const computes: readonly Ground['kind'][] = ['place', 'test', 'value']

const has = ({ grounds }: Statement, kinds: readonly string[]) =>
  grounds.some(({ kind }) => kinds.includes(kind))

const howToGround =
  'Write source="@key, place", cite a work inside it, put a <Proof> below it, or name the figure or test that computes it: by="#figure; lib/….test.ts"'

const groundFault = (statement: Statement): { what: string; todo: string } | undefined => {
  const { kind, name, grounds } = statement
  if (!(claimKinds as readonly string[]).includes(kind))
    return {
      what: `there is no kind of claim “${kind}”`,
      todo: `Use one of ${claimKinds.join(', ')}`,
    }
  if (grounds.length === 0)
    return { what: `“${name}” has neither a source nor a computation`, todo: howToGround }
  if (kind === 'theorem' && !has(statement, proves))
    return { what: `“${name}” is called a theorem, and nothing proves it`, todo: howToGround }
  if (kind === 'computation' && !has(statement, computes))
    return {
      what: `“${name}” is said to be computed, and nothing computes it`,
      todo: 'Name the figure or test: by="#figure; lib/….test.ts"; or put its <Value> inside',
    }
  if (kind === 'contested' && grounds.length < 2)
    return {
      what: `“${name}” is called contested, and only one side is named`,
      todo: 'Cite who says so and who says otherwise',
    }
  return undefined
}

/** Statements that rest on nothing, or on a test that does not exist. */
export const statementFaults = ({ statements }: Survey, { hasFile }: World): readonly Finding[] =>
  statements.flatMap((statement) => {
    const { line, grounds } = statement
    const fault = groundFault(statement)
    return [
      ...(fault ? [{ line, ...fault }] : []),
      ...grounds.flatMap((ground) =>
        ground.kind === 'test' && !hasFile(ground.file)
          ? [
              {
                line,
                what: `there is no test ${ground.file}`,
                todo: 'Give its path from the root of the project, lib/…/….test.ts',
              },
            ]
          : [],
      ),
    ]
  })
