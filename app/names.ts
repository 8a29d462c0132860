import type { Names } from '@/content/load'
import { valueNames } from '@/components/values/value-names'
import { type WidgetName, registry } from '@/components/widgets/registry'

const isWidget = (name: string): name is WidgetName => name in registry

/** Every widget, in the order of the registry. */
export const widgetNames = Object.keys(registry).filter(isWidget)

/** What chapters may name besides components. */
export const names: Names = { widgets: widgetNames, values: valueNames }
