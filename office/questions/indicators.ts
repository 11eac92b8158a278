import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { IndicatorChannel } from '../../src-shared/ipc/channels'
import { enterIndicators } from '../reports/enter-indicator'
import { indicatorTable } from '../reports/indicator-table'
import type { Context, Handlers } from './handlers'

/** The indicators of a period, and what people enter of them. */
export const indicatorHandlers = ({ store, now }: Context): Handlers<IndicatorChannel> => ({
  'indicators:read': asked => store.snapshot(read => indicatorTable(read, asked, dayInStockholm(now()))),
  'indicators:enter': entry => enterIndicators(store, [entry]),
})
