import type { Card } from '../card.ts'
import type { Service } from '../social-map/service.ts'
import type { Texts } from '../texts/index.ts'
import { waitLine } from './service-facts.ts'

/** What a family takes home: plain words at B1 level, phone and place, nothing about the child. One sentence a line. */
export function parentsText(service: Service, texts: Texts): string {
  const t = texts.referral.parents
  const address = service.addresses[0]
  const wait = waitLine(service, texts)
  const lines = [
    t.intro,
    '',
    service.name,
    service.description,
    '',
    service.access.some(access => access === 'referral') ? t.referralNeeded : null,
    service.phones[0] ? t.call(service.phones[0].number) : null,
    service.url ? t.site(service.url) : null,
    address ? t.address([address.street, address.postalCode, address.city].filter(Boolean).join(', ')) : null,
    wait ? t.wait(wait) : null,
    service.fees ? t.cost(service.fees) : null,
    '',
    t.language,
    t.end,
  ]
  return lines.filter(line => line !== null).join('\n')
}

/** The same as a card, ready to copy or print. */
export const parentsCard = (service: Service, texts: Texts): Card => ({
  title: texts.referral.parents.title,
  tone: 'quiet',
  parts: [],
  actions: [],
  copyable: parentsText(service, texts),
})
