import { loadStill, type WidgetName } from '@/components/widgets/registry'

type Props = {
  readonly name: WidgetName
  readonly id: string
  readonly state?: string
  /** The states that the steps of a stage give it. */
  readonly steps?: readonly string[]
}

/**
 * A widget in the static page: its still, computed while the page is built, and what the loader needs
 * to lay the live widget over it when the reader comes near.
 */
export const Island = async ({ name, id, state = '', steps }: Props) => {
  const { default: Widget } = await loadStill(name)
  return (
    <div data-island={name} data-props={JSON.stringify({ id, state })}>
      <div data-still="">
        <Widget id={id} state={state} still {...(steps && { steps })} />
      </div>
    </div>
  )
}
