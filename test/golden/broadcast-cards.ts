import type { Plan } from '../../src/broadcast/audience.ts'
import { messageCard } from '../../src/broadcast/message-card.ts'
import { previewCard } from '../../src/broadcast/preview-card.ts'
import { progressCard } from '../../src/broadcast/progress-card.ts'
import type { Broadcast, Tally } from '../../src/broadcast/store.ts'
import type { View } from '../../src/broadcast/view.ts'
import type { Card } from '../../src/card.ts'
import { texts } from '../../src/texts/index.ts'

const NOW = new Date('2026-11-24T10:00:00+01:00')
const MONDAY = new Date('2026-11-30T09:00:00+01:00')
const t = texts('nl')

const broadcast: Broadcast = {
  id: 'bc-1',
  municipality: 'Voorbeeldstad',
  author: 'sam',
  createdAt: NOW,
  state: 'draft',
  template: 'new-service',
  body: 'Nieuw: oudercursus Druk thuis.\n\nZo verwijs je: ouders bellen zelf.',
  button: 'Ik wil meer weten',
  link: 'https://cjg.example/druk-thuis',
  audience: { roles: ['gp', 'practice-nurse'], neighbourhoods: ['Bergzicht'], practices: [], collaborations: [] },
  sendAt: null,
  keepsWeek: true,
  place: null,
  shown: null,
  endedAt: null,
}

const slack = { platform: 'slack', workspace: 'T1' } as const
const plan: Plan = {
  receivers: [
    { person: 'a', name: 'Amira Lisdodde', at: slack, from: null },
    { person: 'b', name: 'Bram Gagelstruik', at: { platform: 'teams', workspace: 'x' }, from: MONDAY },
  ],
  skipped: ['Joost', 'Esra', 'Pieter', 'Priya', 'Marijke', 'Youssef'].map(name => ({
    person: name,
    name,
    reason: name === 'Joost' ? ('not-installed' as const) : ('no-account' as const),
  })),
}

const tally: Tally = {
  waiting: 3,
  held: 1,
  heldUntil: MONDAY,
  sent: 8,
  failed: { account_inactive: 2, channel_not_found: 1 },
  unknown: 1,
  cancelled: 0,
  skipped: { 'no-account': 5 },
  opened: 4,
}
const failed = ['Kwame', 'Lotte', 'Sevgi'].map(name => ({ name, reason: 'account_inactive' }))
const view = (state: Broadcast['state'], change: Partial<Tally> = {}): View => ({
  broadcast: { ...broadcast, state },
  tally: { ...tally, ...change },
  failed,
  unknown: ['Carmen Biezen'],
})
const over = { waiting: 0, held: 0, heldUntil: null }
const signer = { name: 'Tineke IJsvogel', role: 'coordinator' } as const

/** Every card of a broadcast. */
export const broadcastCards: Record<string, Card> = {
  'broadcast-message': messageCard(broadcast, signer, t),
  'broadcast-opened': messageCard(broadcast, signer, t, true),
  'broadcast-preview': previewCard(broadcast, plan, new Map(), NOW, t),
  'broadcast-nobody': previewCard(broadcast, { receivers: [], skipped: [] }, new Map(), NOW, t),
  'broadcast-sending': progressCard(view('sending'), t),
  'broadcast-report': progressCard(view('done', over), t),
  'broadcast-stopped': progressCard(view('cancelled', { ...over, cancelled: 3 }), t),
  'broadcast-scheduled': progressCard(
    { ...view('scheduled'), broadcast: { ...broadcast, state: 'scheduled', sendAt: MONDAY } },
    t,
  ),
}
