import { describe, expect, test } from 'vitest'
import { redFlags } from '../../src/safety/red-flags.ts'

const kinds = (text: string) => redFlags(text).map(({ kind }) => kind)

describe('what sounds like a figure of speech, the past or a small child, and is danger', () => {
  test.each([
    ['suicide', 'appt vanaf zijn telefoon dat hij dood wil'],
    ['suicide', 'afscheidsbrief in haar tas, de juf belt ons'],
    ['suicide', 'meisje 13 schreef een afscheidsbrief aan de klas'],
    ['suicide', 'vorig jaar poging, zit weer in een dal en wil dood'],
    ['suicide', 'was gisteren weg, is terug en wil niet meer leven'],
    ['suicide', 'had eerder een poging, wil nu gewoon dood'],
    ['suicide', 'springt zo uit het raam, collega houdt hem vast'],
    ['suicide', 'levensmoe van het pesten, 14'],
    ['psychosis', 'hij hoort stemmen door de muur die hem uitlachen, 17'],
    ['psychosis', 'psychotisch sinds opname in oktober, hoort stemmen die zeggen dat hij moet steken'],
    ['abuse', 'brandplekken op haar arm, houdt haar trui aan'],
    ['abuse', 'pak slaag na de wedstrijd, vader was boos, 11'],
    ['abuse', 'meisje van 5 zegt dat papa haar slaat'],
    ['eating-acute', 'woog in augustus 52 kilo, nu 38, pols 40, 15 jr'],
    ['runaway', 'weggelopen in juni, nooit teruggekomen, 16'],
  ])('%s: %s', (kind, text) => expect(kinds(text)).toContain(kind))
})

describe('a denial is heard where it stands', () => {
  test.each([
    'hoort geen stemmen, wel angst voor examens',
    'nee, hij slaat niet en wordt niet geslagen, alleen slecht slapen',
    'stemmen of wanen heeft ze niet, wel examenstress',
    'suïcidaliteit nagevraagd: geen gedachten, geen plan, wel slecht slapen',
    'suïcidaliteit nagevraagd en ontkend',
  ])('%s', text => expect(redFlags(text).filter(({ alike }) => !alike)).toEqual([]))
})
