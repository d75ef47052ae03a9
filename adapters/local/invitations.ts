import { Hono } from 'hono'
import { casePlan } from '../../src/texts/nl/case-plan.ts'

/** A token is a name, a term and a signature: shorter than this. */
const LONGEST = 200

/** Nothing keeps it, indexes it, or learns from where it was opened. */
const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
}

/**
 * Calendar files, one an address. Whoever has the address gets the file, so there is nothing in it but a number, a moment
 * and a place.
 * @param read gives the file behind a token; null: there is none (any more)
 */
export function invitations(read: (token: string) => Promise<string | null>): Hono {
  const app = new Hono()
  app.get('/:name{[\\w.-]+\\.ics}', async c => {
    const token = c.req.param('name').slice(0, -'.ics'.length)
    const file = token.length > LONGEST ? null : await read(token)
    if (file === null) return c.text(casePlan.meeting.linkGone, 404, HEADERS)
    return c.body(file, 200, {
      ...HEADERS,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="kind-mdo.ics"',
    })
  })
  return app
}
