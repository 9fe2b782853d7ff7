import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { mountDocs } from './docs/mount-docs.ts'
import { API } from './http/describe.ts'
import { makeKeptAnswers } from './http/kept-answers.ts'
import { mount } from './http/mount.ts'
import { HttpProblem } from './http/problem.ts'
import { problemResponse } from './http/problem-response.ts'
import { guardRequests, SAFETY_HEADERS } from './http/safety.ts'
import { ROUTES } from './routes/index.ts'
import { routesAt } from './routes/routes-at.ts'
import type { Services } from './services.ts'
import { mountWeb } from './web/mount-web.ts'

export type App = OpenAPIHono

/** The whole server without a port: the API, its documentation and the pages. */
export function createApp(services: Services): App {
  const app = new OpenAPIHono()
  app.use('*', async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) context.res.headers.set(name, value)
  })
  app.use('*', guardRequests(services))
  // Answers of a few lines gain nothing.
  app.use('*', compress({ threshold: 2048 }))
  const kept = makeKeptAnswers()
  for (const route of ROUTES) mount(app, route, { services, kept })
  mountDocs(app, services)
  app.all(`${API}/*`, ({ req }) => {
    const methods = routesAt(req.path).map(({ method }) => method.toUpperCase())
    const allowed = methods.flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method]))
    if (allowed.length === 0) throw new HttpProblem('E_ROUTE_UNKNOWN', { path: req.path })
    throw new HttpProblem('E_METHOD_NOT_ALLOWED', { method: req.method, path: req.path, allowed: allowed.join(', ') })
  })
  mountWeb(app, services)
  app.notFound(({ req }) => {
    throw new HttpProblem('E_ROUTE_UNKNOWN', { path: req.path })
  })
  app.onError((error, context) => {
    const response = problemResponse(error, context)
    return response
  })
  return app
}
