const ENTITIES: [entity: string, text: string][] = [
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&rsquo;', '’'],
  ['&eacute;', 'é'],
  ['&euml;', 'ë'],
  ['&euro;', '€'],
  ['&pound;', '£'],
  ['&amp;', '&'],
]

const withoutMarkup = (text: string): string => {
  const bare = text.includes('<') ? text.replaceAll(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : text
  return bare.includes('&') ? ENTITIES.reduce((line, [entity, sign]) => line.replaceAll(entity, sign), bare) : bare
}

/** Text without markup, entities, control characters and needless white space, as real exports carry them along. */
export const plainText = (text: string): string =>
  withoutMarkup(text)
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replaceAll(/[ \u00a0]{2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
