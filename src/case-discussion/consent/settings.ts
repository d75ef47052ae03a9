/** What the law leaves open, or practice does otherwise. A municipality chooses; strict unless it does. */
export interface Settings {
  consent12to15: 'child-and-parents' | 'child'
  secondParent: 'ask' | 'presume'
  /** Null: until withdrawn or expired. */
  consentValidMonths: number | null
  birthday: 'ask-again' | 'keep'
  feedbackToGp: 'asked' | 'presumed'
  namedInChat: 'case-number-only' | 'approved-channel'
  pohJeugd: 'external' | 'internal'
  capacityUnknown: 'ask' | 'presume'
  authorityCheck: 'verified' | 'as-told'
  notes: 'first' | 'afterwards'
  adultRelatives: 'up-to-parents' | 'with-siblings'
}

/** What holds until a municipality decides otherwise. */
export const strict: Settings = {
  consent12to15: 'child-and-parents',
  secondParent: 'ask',
  consentValidMonths: 12,
  birthday: 'ask-again',
  feedbackToGp: 'asked',
  namedInChat: 'case-number-only',
  pohJeugd: 'external',
  capacityUnknown: 'ask',
  authorityCheck: 'verified',
  notes: 'first',
  adultRelatives: 'up-to-parents',
}

/** The agreed meaning of `check consent`: a case as recorded, in which authority was established beforehand. */
export const asRecorded: Settings = {
  ...strict,
  consentValidMonths: null,
  birthday: 'keep',
  capacityUnknown: 'presume',
  authorityCheck: 'as-told',
  notes: 'afterwards',
}

/** A setting as a jurist reads it. */
export interface SettingRow {
  setting: keyof Settings
  strict: string
  otherwise: string
  consequence: string
  rows: readonly string[]
}

/** Every setting with its consequence, in the order of the printed table. */
export const settingRows: readonly SettingRow[] = [
  {
    setting: 'consent12to15',
    strict: 'kind en alle gezagsdragers',
    otherwise: 'het kind alleen',
    consequence:
      'Sluit aan bij de letter van BW 7:457. Een ouder die niets wist, kan klagen. Weigert een ouder, dan moet het kind het weloverwogen blijven willen.',
    rows: ['C05', 'C06', 'C12'],
  },
  {
    setting: 'secondParent',
    strict: 'beide ouders vragen',
    otherwise: 'één ouder spreekt mede namens de ander, als niets op onenigheid wijst',
    consequence:
      'Minder werk. De wegwijzer hierover gaat over behandeling; dat hij ook voor delen met de gemeente geldt, is een aanname.',
    rows: ['B02', 'B05', 'C02'],
  },
  {
    setting: 'consentValidMonths',
    strict: '12 maanden',
    otherwise: 'een ander aantal, of geen termijn',
    consequence: 'De wet noemt geen termijn. Zonder termijn loopt een oude toestemming door tot iemand haar intrekt.',
    rows: ['F06'],
  },
  {
    setting: 'birthday',
    strict: 'na de 12e, 16e of 18e verjaardag iedereen opnieuw vragen',
    otherwise: 'een eerder ja blijft tellen van wie ook nu nog beslist',
    consequence: 'Minder vragen. Een ja van een kind uit de tijd dat het nog niets te zeggen had, telt dan mee.',
    rows: ['E05'],
  },
  {
    setting: 'feedbackToGp',
    strict: 'bij de start vragen',
    otherwise: 'verondersteld voor wie verwees, met een notitie',
    consequence: 'De KNMG ziet dit als veronderstelbaar; de Jeugdwet bindt het CJG aan toestemming.',
    rows: ['F11'],
  },
  {
    setting: 'namedInChat',
    strict: 'alleen het casusnummer',
    otherwise: 'naam mag in een vrijgegeven kanaal',
    consequence:
      'Vraagt eerst een DPIA, een verwerkersovereenkomst en een kanaal dat aan NEN 7510 en NTA 7516 voldoet.',
    rows: ['A10'],
  },
  {
    setting: 'pohJeugd',
    strict: 'een POH-jeugd van buiten telt als derde',
    otherwise: 'de POH-jeugd hoort bij het eigen team',
    consequence: 'Kan alleen als de POH onder jouw verantwoordelijkheid meebehandelt. Anders breek je je geheim.',
    rows: ['A08', 'A09'],
  },
  {
    setting: 'capacityUnknown',
    strict: 'vanaf 12 jaar eerst een oordeel noteren',
    otherwise: 'zonder oordeel geldt het kind als wilsbekwaam',
    consequence:
      'De wet gaat uit van wilsbekwaamheid. Zonder vraag kan een duidelijk onbekwaam kind ten onrechte zelf beslissen.',
    rows: ['R03'],
  },
  {
    setting: 'authorityCheck',
    strict: 'gezag nagaan in register, uitspraak of dossier',
    otherwise: 'wat verteld is telt',
    consequence: 'Sneller. Een ouder van wie niemand wist, kan zijn overgeslagen.',
    rows: ['B08'],
  },
  {
    setting: 'notes',
    strict: 'eerst de notitie, dan de casus openen',
    otherwise: 'de notitie mag later',
    consequence: 'De afweging kan dan ontbreken als iemand ernaar vraagt.',
    rows: ['B02', 'B05', 'B18', 'C02', 'C05', 'C06', 'C07', 'C12', 'D04', 'E04', 'F11'],
  },
  {
    setting: 'adultRelatives',
    strict: 'gemachtigde, partner, ouder',
    otherwise: 'daarna ook volwassen kind, broer of zus',
    consequence: 'Dit is de hele lijst van BW 7:465 lid 3. Vraagt dat je nagaat wie er eerder in de rij staat.',
    rows: ['E04'],
  },
]
