export { compareForecasts, type ForecastChange } from './compare-forecasts.ts'
export * from './forecast.ts'
export { type ForecastOptions, MOST_INFLUENCED, makeForecast } from './make-forecast.ts'
