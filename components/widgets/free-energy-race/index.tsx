'use client'

import { taskWidget } from '@/components/controls/url-widget'
import { freeEnergyRace } from '@/lib/learning-curves/free-energy-race'
import { requestOf } from './frame'
import { knobs } from './params'
import { FreeEnergyRaceView } from './view'

export default taskWidget({
  knobs,
  task: 'freeEnergyRace',
  input: requestOf,
  causes: ({ model, data, seed }) => [model, data, seed],
  compute: freeEnergyRace,
  View: FreeEnergyRaceView,
})
