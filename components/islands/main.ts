import { startOffline } from './offline/start'
import { start } from './start'

start()
startOffline(document)
