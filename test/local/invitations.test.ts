import { expect, test } from 'vitest'
import { invitations } from '../../adapters/local/invitations.ts'

const asked: string[] = []
const app = invitations(async token => {
  asked.push(token)
  return token === 'k1-m1.1796300000.goed' ? 'BEGIN:VCALENDAR\r\n' : null
})

test('a calendar file is downloaded, kept nowhere, and tells no other site where it came from', async () => {
  const answer = await app.request('/k1-m1.1796300000.goed.ics')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('BEGIN:VCALENDAR\r\n')
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
})

test.each(['/k1-m1.1796300000.fout.ics', '/%2e%2e.ics', '/', '/x.html', `/${'a'.repeat(4000)}.ics`])(
  '%s opens nothing',
  async path => {
    const answer = await app.request(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('VCALENDAR')
  },
)

test('what is too long to be ours is not looked up', () => {
  expect(asked.every(token => token.length <= 200)).toBe(true)
})
