import { readFileSync } from 'node:fs'
import { readMap } from '../../src/social-map/import.ts'
import type { Service, SocialMap } from '../../src/social-map/service.ts'

const sample = new URL('../../adapters/local/sample/', import.meta.url)
const TODAY = new Date('2026-11-21')

/** Numbers from 0 to 1 that are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(1103515245, state) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const PLACES = [
  'Noord',
  'Zuid',
  'Oost',
  'West',
  'Centrum',
  'Dorp',
  'Haven',
  'Heide',
  'Molen',
  'Bos',
  'Beek',
  'Polder',
  'Kade',
  'Brink',
  'Veen',
]
const WORDS =
  'ondersteuning gesprek team aanpak thuis samen praktijk begeleiding ouders kinderen jongeren training week afspraak bijeenkomst vragen hulpverlener gezin stap leren omgaan plan school buurt'.split(
    ' ',
  )

/**
 * A map of `count` services: the sample's own, again and again under other names and in other neighbourhoods, each
 * with a line of words of its own, so that the vocabulary grows as it would.
 */
export function corpus(count: number): SocialMap {
  const { map } = readMap([{ name: 'social-map.json', bytes: readFileSync(new URL('social-map.json', sample)) }], {
    today: TODAY,
  })
  if (!map) throw new Error('the sample map does not read')
  const next = chance(7)
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)]!
  const neighbourhoods = Array.from({ length: Math.max(6, Math.ceil(count / 400)) }, (_, i) => ({
    name: `${pick(PLACES)}${pick(PLACES).toLowerCase()} ${i + 1}`,
    parts: [],
  }))
  const services = Array.from({ length: count }, (_, i): Service => {
    const base = map.services[i % map.services.length]!
    const home = pick(neighbourhoods)
    const own = Array.from({ length: 12 }, () => pick(WORDS)).join(' ')
    return {
      ...base,
      id: `${base.id}-${i}`,
      name: `${base.name} ${home.name}`,
      description: `${base.description} ${own} ${home.name}${i % 7}.`,
      areas: base.areas.some(area => area.kind === 'neighbourhood')
        ? [{ name: home.name, kind: 'neighbourhood' }]
        : base.areas,
    }
  })
  return { municipality: map.municipality, neighbourhoods, services }
}

/** Questions as GPs type them. */
export const questions: string[] = [
  ...(JSON.parse(readFileSync(new URL('questions.json', sample), 'utf8')) as string[]),
  'peuter driftbuien, ouders ten einde raad, waar naartoe?',
  'faalangst toetsen groep 8',
  'puber agressief naar ouders en blowt',
  'moeder somber na bevalling, hecht niet',
  'stottert, 5 jr',
  'thuiszitter al zes weken, 14',
  'jonge mantelzorger van zieke moeder',
  'sociale vaardigheidstrainning 9 jaar in de buurt',
  'bedplassen 8 jaar',
  'P22 jongen 6',
  'kind van 11 wordt gepest op school en durft niet meer',
  'gezin met vijf hulpverleners, wie heeft de regie',
]
