import type { Service } from './service.ts'
import { plain } from './text.ts'

/** "Zelfde werkwijze als West", "Als Coach Noord, voor de dorpen", "Zie Coach Noord": the rest stands with a sister. */
const SAME =
  /^(?:de |het )?(?:zelfde|dezelfde|hetzelfde) (?:[a-z]+ )?als |^(?:net |zo)?als (?!je\b|u\b|een?\b|ouders?\b|kinderen\b)|^zie /

const refers = ({ description }: Service): boolean => SAME.test(plain(description))

const firstWord = ({ name }: Service): string => plain(name).split(/[^a-z0-9]/)[0] ?? ''

/** What an entry leaves to a sister entry of the same organisation, it says too: as it is read, never as it is shown. */
export function withSisters(services: readonly Service[]): Service[] {
  const families = Map.groupBy(services, service => `${service.organization.name} ${firstWord(service)}`)
  return services.map(service => {
    if (!refers(service)) return service
    const others = (families.get(`${service.organization.name} ${firstWord(service)}`) ?? []).filter(
      other => other !== service && !refers(other),
    )
    const sister = others.find(({ name }) => plain(service.description).includes(plain(name))) ?? others[0]
    return sister ? { ...service, description: `${service.description} ${sister.description}` } : service
  })
}
