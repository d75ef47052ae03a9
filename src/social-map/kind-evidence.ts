import { LADDER_SIGNS } from './kind-signs.ts'
import { TOPIC_SIGNS } from './kind-signs-topic.ts'
import type { KindId } from './roles.ts'
import type { Service } from './service.ts'
import { plain } from './text.ts'

const EVIDENCE = [...TOPIC_SIGNS, ...LADDER_SIGNS]

const isWide = (service: Service): boolean => (service.minimumAge ?? 0) <= 2 && (service.maximumAge ?? 18) >= 16
const isLocal = (service: Service): boolean =>
  service.areas.length > 0 && service.areas.every(area => area.kind === 'neighbourhood')

/** Kinds that the workings of a service point to. At most a few thousand characters are read. */
export function evidentKinds(service: Service): KindId[] {
  const { name, alternateName, description, eligibility, application, level } = service
  const text = plain(
    [name, alternateName, description, eligibility, application].filter(Boolean).join('. ').slice(0, 3000),
  )
  const [wide, local] = [isWide(service), isLocal(service)]
  return EVIDENCE.filter(
    row =>
      (level === null || row.levels.includes(level)) &&
      (!row.wide || wide) &&
      (row.area === undefined || (row.area === 'local') === local) &&
      row.says.every(sign => sign.test(text)) &&
      !row.never?.test(text),
  ).map(row => row.kind)
}
