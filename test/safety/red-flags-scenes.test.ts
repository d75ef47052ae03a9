import { describe, expect, test } from 'vitest'
import { type Kind, redFlags } from '../../src/safety/red-flags.ts'

/** Each scene with its parts together, and the same words in an everyday question. */
const SCENES: { kind: Kind; raises: string[]; leaves: string[] }[] = [
  {
    kind: 'suicide',
    raises: ['jongen van 14 zegt dat hij zich voor de trein gooit', 'zij hoopt elke avond niet meer wakker te worden, 13 jr', 'de wereld draait beter zonder mij, appte hij'],
    leaves: ['afscheid van de opvang, peuter huilt', 'hamster dood, kind van 6 wil hem begraven', 'krijgt zakgeld en geeft alles uit'],
  },
  {
    kind: 'abuse',
    raises: ['kind van 8 moet op de overloop slapen als straf', 'opa geeft hem met de riem als hij brutaal is', 'kind gaat zonder jas en met een lege trommel naar school, stinkt'],
    leaves: ['jongen van 4 met driftbuien gooit met speelgoed', 'zusje geslagen door broertje van 3', 'blauwe schenen van het buitenspelen'],
  },
  {
    kind: 'acute-medical',
    raises: ['peuter heeft een flesje methadon leeggedronken', 'een uur geleden dertig paracetamol, 15 jr', 'blauw aangelopen na een stukje appel, 1 jr'],
    leaves: ['draait zijn hoofdje maar één kant op, 3 mnd', 'pillen slikken lukt niet, tips voor kind van 7'],
  },
  {
    kind: 'infant-danger',
    raises: ['na de bevalling ziet ze steeds voor zich dat ze de baby laat vallen', 'vader heeft de baby door elkaar gerammeld'],
    leaves: ['baby van 8 weken huilt veel, ouders houden het vol'],
  },
  {
    kind: 'psychosis',
    raises: ['jongen van 17 denkt dat de televisie over hem praat'],
    leaves: ['fantasievriendje, praat ermee, 4 jr'],
  },
] // biome-ignore format: one line a list

describe('a flag needs who, what and when together', () => {
  for (const { kind, raises, leaves } of SCENES) {
    test.each(raises)(`${kind}: %s`, text => expect(redFlags(text).map(flag => flag.kind)).toContain(kind))
    test.each(leaves)(`no ${kind}: %s`, text => expect(redFlags(text)).toEqual([]))
  }

  test('parts in another sentence do not make a scene', () => {
    expect(redFlags('Vader werkt veel. Speelt graag op de overloop. Slaapt goed.')).toEqual([])
  })
})
